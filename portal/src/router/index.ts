import { nextTick, watch } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { t } from '@/i18n';
import { language } from '@/preferences/preferences';
import { guard } from './guard';
import { routes } from './routes';

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
});

router.beforeEach(guard);

function showTitle(): void {
  document.title = `${t(router.currentRoute.value.meta.title)} · ${t('nav.brand')}`;
}

router.afterEach((to, from) => {
  showTitle();
  // Who reads with a screen reader or a keyboard begins at the new page's content.
  if (from.matched.length > 0 && to.path !== from.path) {
    void nextTick(() => document.getElementById('main')?.focus({ preventScroll: true }));
  }
});
watch(language, showTitle);
