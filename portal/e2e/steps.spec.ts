import { expect, test, type Locator, type Page } from '@playwright/test';
import { ensurePlaces } from './places';
import { logIn, pageOf, settled } from './support';

/** How little is asked of people, counted: presses of a button or link and choices from lists, as the browser reports them. */
const mark = `${Date.now()}`.slice(-6);
const need = `三步需求 ${mark}`;
const CLICKS_TO_A_NEED = 5;
const REQUIRED_FIELDS = 4;
const CLICKS_TO_ACCEPT = 2;

test.beforeAll(({ browser }) => ensurePlaces(browser));

/** Counts from here on, over page loads too. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  let clicks = 0;
  await page.exposeFunction('countClick', () => void clicks++);
  const count = () =>
    document.addEventListener(
      'click',
      (event) => event.isTrusted && (window as unknown as { countClick: () => void }).countClick(),
      true,
    );
  await page.addInitScript(count);
  await page.evaluate(count);
  return async () => {
    await page.evaluate(() => undefined);
    return clicks;
  };
}

/** What must be filled in and is not yet. */
async function askedFor(form: Locator): Promise<string[]> {
  const names: string[] = [];
  for (const label of await form.locator('label').all()) {
    const field = form.page().locator(`[id="${await label.getAttribute('for')}"]`);
    if ((await field.count()) === 0 || (await label.locator('.soft').count()) > 0) continue;
    if ((await field.getAttribute('type')) === 'checkbox' || (await field.inputValue()) !== '') continue;
    names.push(await label.innerText());
  }
  return names;
}

test('the first need is posted with few clicks and few fields after the login', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, 'demo-school-member');
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: '新建需求' }).click();
  await settled(page);
  await expect(page.getByLabel('标题')).toBeVisible();
  const asked = await askedFor(page.locator('main form'));
  expect(asked.length, asked.join(', ')).toBeGreaterThan(0);
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(REQUIRED_FIELDS);
  await page.getByLabel('标题').focus();
  await page.keyboard.type(need);
  await page.getByLabel('物品类别').selectOption({ label: '电子实验套件' });
  await page.getByLabel('数量', { exact: true }).fill('2');
  const choices = 1;
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await expect(page.locator('.between .tag').first()).toHaveText('已发布');
  expect(await clicks()).toBe(3);
  expect((await clicks()) + choices).toBeLessThanOrEqual(CLICKS_TO_A_NEED);
  await page.context().close();
});

test('a proposal is accepted with two clicks from home', async ({ browser }) => {
  const giver = await pageOf(browser, 'demo-enterprise-member');
  const offer = `三步供给 ${mark}`;
  await giver.goto('/offers/new');
  await giver.getByLabel('标题').fill(offer);
  await giver.getByLabel('物品类别').selectOption({ label: '电子实验套件' });
  await giver.getByLabel('数量').fill('2');
  await giver.getByRole('button', { name: '下一步' }).click();
  await giver.getByLabel('新旧').selectOption({ label: '全新' });
  await giver.getByLabel('保修月数').fill('12');
  await giver.getByRole('button', { name: '下一步' }).click();
  await giver.getByRole('button', { name: '保存草稿' }).click();
  await giver.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await giver.close();

  const page = await pageOf(browser, 'demo-school-member');
  const row = page.locator('li', { hasText: need });
  await expect(async () => {
    await page.goto('/');
    await settled(page);
    await expect(row).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  const clicks = await countClicks(page);
  await row.getByRole('link', { name: '接受' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认接受' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('正在等待对方答复')).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(CLICKS_TO_ACCEPT);
  await page.close();
});
