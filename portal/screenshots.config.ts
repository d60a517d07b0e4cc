import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Every route in both languages and colours, wide and on a telephone: `npm run screenshots`. */
export default defineConfig({
  ...base,
  testDir: 'e2e/screens',
  testIgnore: [],
  projects: [{ name: 'screens' }],
  workers: 1,
  timeout: 300_000,
});
