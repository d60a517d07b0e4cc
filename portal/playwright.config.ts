import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** A Chromium of this machine; none is downloaded. */
const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
if (!chromium) throw new Error('No Chromium found. Install Debian’s package chromium, or set CHROMIUM to one.');

/** Against a running platform: its address and the demo accounts’ password come from the environment. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: '**/screens/**',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.LINKAGE_PUBLIC_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
  },
});
