import { fileURLToPath, URL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vitest/config';

/** Where a running platform answers, for `npm run dev` only. */
const gateway = process.env.LINKAGE_PUBLIC_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    vue(),
    Components({ dirs: [], dts: 'components.d.ts', resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __INTLIFY_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false, __VUE_OPTIONS_API__: true },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { '/api': gateway, '/auth': gateway, '/oauth2': gateway, '/login/oauth2': gateway, '/logout': gateway },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
