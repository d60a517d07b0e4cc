import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ensurePlaces } from './places';
import { passwordOfDemo, settled, type Account } from './support';

/** Without a mouse, from the login to the file: nothing in here clicks, fills or selects; it only presses keys. */
const mark = `${Date.now()}`.slice(-6);
const need = `键盘传感课 ${mark}`;
const offer = `键盘传感器 ${mark}`;
const MOST_TABS = 120;

test.beforeAll(({ browser }) => ensurePlaces(browser));

/** What a screen reader would call what has the focus, near enough: its label, else its text. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement | null;
    const labels = [...(it?.labels ?? [])].map((label) => label.innerText).join(' ');
    return (it?.getAttribute('aria-label') ?? (labels || it?.innerText || it?.value || '')).trim();
  });

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const found = await focusedName(page);
    if (name.test(found)) return;
    passed.push(found);
  }
  throw new Error(`No ${name} within ${MOST_TABS} tabs: ${passed.join(' | ')}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes through a list of choices with the arrow keys, as far as the one that is called so. */
async function choose(page: Page, name: RegExp, choice: string): Promise<void> {
  await tabTo(page, name);
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent?.trim());
  for (let i = 0; (await chosen()) !== choice; i++) {
    expect(i, `arrow keys to ${choice}`).toBeLessThan(200);
    await page.keyboard.press('ArrowDown');
  }
}

async function dialogButton(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, new RegExp(`^${name}$`));
}

async function logIn(page: Page, account: Account): Promise<void> {
  await page.goto('/');
  await settled(page);
  await press(page, /^登录或注册$/);
  await expect(page.locator('#username')).toBeVisible();
  await expect(page.locator('#username')).toBeFocused();
  await page.keyboard.type(account);
  await page.keyboard.press('Tab');
  if (!(await page.locator('#password').evaluate((it) => it === document.activeElement)))
    await tabTo(page, /^密码$|^Password$/);
  await page.keyboard.type(passwordOfDemo());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible({ timeout: 30_000 });
}

test('a need is posted, an offer posted, the proposal accepted by both and a list exported by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const school = await (await browser.newContext()).newPage();
  const enterprise = await (await browser.newContext()).newPage();

  await test.step('the school logs in and posts a need', async () => {
    await logIn(school, 'demo-school-member');
    await press(school, /^新建需求$/);
    await settled(school);
    await write(school, /^标题/, need);
    await choose(school, /^物品类别/, '数字传感器套装');
    await write(school, /^数量$/, '3');
    await press(school, /^保存草稿$/);
    await dialogButton(school, '发布');
    await expect(school.locator('.between .tag').first()).toHaveText('已发布');
  });

  await test.step('the enterprise posts an offer for it', async () => {
    await logIn(enterprise, 'demo-enterprise-member');
    await press(enterprise, /^新建供给$/);
    await settled(enterprise);
    await write(enterprise, /^标题/, offer);
    await choose(enterprise, /^物品类别/, '数字传感器套装');
    await write(enterprise, /^数量$/, '3');
    await press(enterprise, /^下一步$/);
    await choose(enterprise, /^新旧/, '全新');
    await write(enterprise, /^保修月数/, '12');
    await press(enterprise, /^下一步$/);
    await press(enterprise, /^保存草稿$/);
    await dialogButton(enterprise, '发布');
    await expect(enterprise.locator('.between .tag').first()).toHaveText('已发布');
  });

  await test.step('both accept it from home', async () => {
    for (const page of [enterprise, school]) {
      await expect(async () => {
        await page.goto('/');
        await settled(page);
        await expect(page.getByRole('link', { name: new RegExp(need) })).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 40_000 });
      await press(page, new RegExp(need));
      await settled(page);
      await press(page, /^全部接受/);
      await dialogButton(page, '确认接受');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await expect(school.locator('.between .tag').first()).toHaveText('已达成协议');
  });

  await test.step('the agreements are exported', async () => {
    await school.goto('/agreements');
    await settled(school);
    const file = school.waitForEvent('download');
    await press(school, /CSV/);
    const rows = readFileSync(await (await file).path(), 'utf8');
    expect(rows).toContain('数字传感器套装');
  });
  await school.context().close();
  await enterprise.context().close();
});
