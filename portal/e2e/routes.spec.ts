import { expect, test, type Page } from '@playwright/test';
import { plainPageOf } from './looks';
import { DETAILS, ROUTES } from './routes';
import { expectAccessible, expectNoSidewaysScrolling, settled } from './support';

/** In English and dark. */
async function expectAccessibleInOtherLook(page: Page): Promise<void> {
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
}

for (const [account, paths] of ROUTES) {
  for (const path of paths) {
    test(`${account ?? 'a visitor'} reads ${path} without a barrier`, async ({ browser }) => {
      const page = await plainPageOf(browser, account);
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(path);
      await settled(page);
      await expectAccessible(page);
      await expectAccessibleInOtherLook(page);
      expect(errors.filter((text) => !/404|403/.test(text))).toEqual([]);
      await page.close();
    });
  }
}

for (const [account, paths] of DETAILS) {
  for (const path of paths) {
    test(`${account ?? 'a visitor'} reads the first of ${path} without a barrier`, async ({ browser }) => {
      const page = await plainPageOf(browser, account);
      await page.goto(path);
      await settled(page);
      const first = page.locator('tbody a').first();
      await expect(first).toBeVisible();
      await first.click();
      await page.waitForURL((url) => url.pathname !== path);
      await settled(page);
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
      await page.close();
    });
  }
}
