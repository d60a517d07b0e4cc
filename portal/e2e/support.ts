import { existsSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Account =
  | 'demo-economic-bureau'
  | 'demo-education-bureau'
  | 'demo-science-bureau'
  | 'demo-platform-admin'
  | 'demo-enterprise-member'
  | 'demo-school-member'
  | 'demo-newcomer';

export const passwordOfDemo = () =>
  process.env.LINKAGE_DEMO_PASSWORD ?? readFileSync(process.env.LINKAGE_DEMO_PASSWORD_FILE ?? '', 'utf8').trim();

/** Logs in at Keycloak’s own page. */
export async function logIn(page: Page, account: Account): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '登录或注册' }).first().click();
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(passwordOfDemo());
  await page.locator('#kc-login, [type=submit]').first().click();
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible({ timeout: 30_000 });
}

/** A person of nobody else's, who registers at Keycloak’s own page. */
export async function newPersonOf(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const name = `neu-${Date.now()}`;
  await page.goto('/');
  await page.getByRole('button', { name: '登录或注册' }).first().click();
  await page.locator('a[href*="registration"]').click();
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(`Correct-Horse-${name}`);
  await page.locator('#password-confirm').fill(`Correct-Horse-${name}`);
  await page.locator('#email').fill(`${name}@example.invalid`);
  await page.locator('#firstName').fill('新用户（演示）');
  await page.locator('[type=submit]').first().click();
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible({ timeout: 30_000 });
  return page;
}

const contexts = new Map<Account | null, BrowserContext>();

/** Where a login is kept for browsers that start later: Keycloak refuses two logins of one person at the same moment. */
const loginOf = (account: Account) => `test-results/logins/${account}.json`;

/** Keeps this account’s login for all browsers of this run. */
export async function keepLogin(browser: Browser, account: Account): Promise<void> {
  const page = await pageOf(browser, account);
  await page.context().storageState({ path: loginOf(account) });
  await page.close();
}

/** A page of somebody who is logged in, or of a visitor; one login an account for a browser, or for all where it is kept. */
export async function pageOf(browser: Browser, account: Account | null): Promise<Page> {
  let context = contexts.get(account);
  if (!context) {
    const kept = account && existsSync(loginOf(account)) ? loginOf(account) : undefined;
    context = await browser.newContext({ storageState: kept });
    if (account && !kept) {
      const page = await context.newPage();
      await logIn(page, account);
      await page.close();
    }
    contexts.set(account, context);
  }
  return context.newPage();
}

/** WCAG 2.2 AA, nothing left out. No page has frames, and only what is wrong is fetched: half of the time. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('iframe, frame')).toHaveCount(0);
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

/** Nothing is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
}

/** 720 is a screen of 1440 at 200 % zoom. */
const WIDTHS = [3840, 1440, 768, 720, 360];

/** From the widest screen to a telephone, which it leaves the page at. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `of a screen ${width} wide`,
    ).toBeLessThanOrEqual(width);
  }
}
