import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/**
 * What takes too long for every run: how fast pages are (alone on the machine, so one project at a time), and every route in
 * every look, empty and failing. `npm run e2e -- -c quality.config.ts --project=speed`.
 */
export default defineConfig({
  ...base,
  testIgnore: [],
  projects: [
    { name: 'ready', testMatch: 'gifts.setup.ts' },
    { name: 'speed', testMatch: 'quality/speed.spec.ts', dependencies: ['ready'], workers: 1 },
    { name: 'words', testMatch: 'quality/words.spec.ts', dependencies: ['ready'], fullyParallel: true },
    { name: 'grid', testMatch: 'quality/grid.spec.ts', dependencies: ['ready'], fullyParallel: true },
  ],
});
