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
  testIgnore: ['**/screens/**', '**/quality/**'],
  workers: 2,
  // The days of the roles work on the same places one after the other; looking at pages disturbs nobody.
  projects: [
    {
      name: 'days',
      testMatch: ['day.spec.ts', 'upkeep.spec.ts', 'keyboard.spec.ts', 'steps.spec.ts', 'policy.spec.ts'],
      workers: 1,
    },
    { name: 'gifts', testMatch: 'gifts.setup.ts', dependencies: ['days'] },
    { name: 'routes', testMatch: 'routes.spec.ts', fullyParallel: true, dependencies: ['gifts'] },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.LINKAGE_PUBLIC_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A page that is still fading is looked at twice: once wrongly.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
  },
});
