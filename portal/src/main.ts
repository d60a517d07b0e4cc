import { createApp } from 'vue';
import 'element-plus/theme-chalk/base.css';
import App from './App.vue';
import { showKeptLanguage, i18n } from './i18n';
import { applyPreferences } from './preferences/preferences';
import { router } from './router';
import './styles/tokens.css';
import './styles/base.css';

applyPreferences();
await showKeptLanguage();
createApp(App).use(i18n).use(router).mount('#app');
