import { test, type Page } from '@playwright/test';
import { DETAILS, ROUTES } from '../routes';
import { pageOf, settled } from '../support';

const PICTURES = process.env.LINKAGE_PICTURES ?? 'test-results/screens';
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };
/** All sixteen of a route by default; fewer while looking at something. */
const LOOKS = (
  process.env.LINKAGE_LOOKS ?? 'zh-light-wide zh-dark-wide en-light-wide en-dark-wide zh-light-phone en-dark-phone'
).split(' ');

async function shoot(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    const [language, theme, size] = look.split('-') as [string, string, keyof typeof SIZES];
    await page.evaluate(
      ([chosen, colours]) =>
        localStorage.setItem(
          'linkage.preferences',
          JSON.stringify({ language: chosen === 'en' ? 'en' : 'zh-CN', theme: colours, textSize: 'normal' }),
        ),
      [language, theme] as const,
    );
    await page.setViewportSize(SIZES[size]);
    await page.reload();
    await settled(page);
    // A stream that stays open is never idle.
    await page.waitForLoadState('networkidle', { timeout: 1_500 }).catch(() => undefined);
    await page.screenshot({ path: `${PICTURES}/${name}.${look}.png`, fullPage: true });
  }
}

const nameOf = (account: string | null, path: string) => `${account ?? 'visitor'}${path.replaceAll('/', '_')}`;

for (const [account, paths] of ROUTES) {
  test(`screens of ${account ?? 'a visitor'}`, async ({ browser }) => {
    const page = await pageOf(browser, account);
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      await shoot(page, nameOf(account, path));
    }
    for (const path of DETAILS.filter(([who]) => who === account).flatMap(([, lists]) => lists)) {
      await page.goto(path);
      await settled(page);
      const first = page.locator('tbody a').first();
      if (!(await first.isVisible())) continue;
      await first.click();
      await page.waitForURL((url) => url.pathname !== path);
      await settled(page);
      await shoot(page, `${nameOf(account, path)}_one`);
    }
    await page.close();
  });
}
