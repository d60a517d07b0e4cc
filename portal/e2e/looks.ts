import { expect, type Browser, type Page } from '@playwright/test';
import { DETAILS, ROUTES } from './routes';
import { pageOf, settled, type Account } from './support';

export interface Look {
  language: 'zh-CN' | 'en';
  theme: 'light' | 'dark';
}

/** In an order in which each differs from the one before by one press of a button. */
export const LOOKS: Look[] = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'en', theme: 'light' },
];

const preferences = (page: Page) =>
  page.getByRole('group', { name: /^(显示设置|Display settings)/ }).getByRole('button');

/** Puts the page into a look by its own buttons, without loading it again; on a telephone they are behind the menu. */
export async function showAs(page: Page, { language, theme }: Look): Promise<void> {
  const html = page.locator('html');
  const menu = page.getByRole('button', { name: /^(菜单|Menu)$/ });
  const behindMenu = await menu.isVisible();
  if (behindMenu) await menu.click();
  if ((await html.getAttribute('lang')) !== language) {
    await preferences(page).nth(0).click();
    await expect(html).toHaveAttribute('lang', language);
  }
  const dark = await html.evaluate((element) => element.classList.contains('dark'));
  if (dark !== (theme === 'dark')) await preferences(page).nth(1).click();
  if (behindMenu) await menu.click();
  await settled(page);
}

/** As somebody sees it who has chosen no language and no colours. */
export async function plainPageOf(browser: Browser, account: Account | null): Promise<Page> {
  const page = await pageOf(browser, account);
  await page.addInitScript(() => localStorage.removeItem('linkage.preferences'));
  return page;
}

/** A route by its address, or the page of a list's first entry. */
export interface Place {
  account: Account | null;
  path: string;
  first: boolean;
  name: string;
}

const placesOf = (table: [Account | null, string[]][], first: boolean): Place[] =>
  table.flatMap(([account, paths]) =>
    paths.map((path) => ({
      account,
      path,
      first,
      name: `${account ?? 'a visitor'} ${first ? 'the first of ' : ''}${path}`,
    })),
  );

/** Every route, and the page of an entry of every kind. */
export const PLACES: Place[] = [...placesOf(ROUTES, false), ...placesOf(DETAILS, true)];

/** Opens a place, and gives its address. */
export async function open(page: Page, { path, first }: Place): Promise<string> {
  await page.goto(path);
  await settled(page);
  if (!first) return path;
  const link = page.locator('tbody a').first();
  await expect(link).toBeVisible();
  await link.click();
  await page.waitForURL((url) => url.pathname !== path);
  await settled(page);
  return page.url();
}
