import { expect, test } from '@playwright/test';
import { expectAccessible, pageOf, settled, type Account } from './support';

/** Every route that needs no id, by who sees it. */
const ROUTES: [Account | null, string[]][] = [
  [null, ['/', '/join', '/enterprises', '/schools', '/hall/offers', '/hall/needs', '/no-such-page']],
  ['demo-newcomer', ['/', '/apply/enterprise', '/apply/school', '/applications', '/offers']],
  [
    'demo-enterprise-member',
    ['/', '/offers', '/offers/new', '/proposals', '/agreements', '/notices', '/imports/offers', '/hall/needs'],
  ],
  ['demo-school-member', ['/', '/needs', '/needs/new', '/proposals', '/agreements', '/notices', '/imports/needs']],
  [
    'demo-economic-bureau',
    ['/', '/monitor', '/approvals/enterprises', '/agreements', '/policies', '/clearing-rounds', '/audit/enterprise', '/audit/matching', '/imports/enterprises'],
  ],
  ['demo-education-bureau', ['/', '/approvals/schools', '/audit/school', '/imports/schools']],
  ['demo-platform-admin', ['/', '/dead-letters/matching-service', '/dead-letters/school-service', '/audit/matching']],
];

for (const [account, paths] of ROUTES) {
  for (const path of paths) {
    test(`${account ?? 'a visitor'} reads ${path} without a barrier, in both languages and colours`, async ({ browser }) => {
      const page = account ? await pageOf(browser, account) : await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(path);
      await settled(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: '深色' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await settled(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('button', { name: '深色' }).click();
      expect(errors.filter((text) => !/404|403/.test(text))).toEqual([]);
      await page.close();
    });
  }
}
