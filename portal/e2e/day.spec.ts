import { expect, test, type Page } from '@playwright/test';
import { ensurePlaces } from './places';
import { expectAccessible, newPersonOf, pageOf, settled } from './support';

/** From an enterprise's offer and a school's need to their agreement, and the offices that look on. */
const mark = `${Date.now()}`.slice(-6);
const offer = `演示电子套件 ${mark}`;
const need = `电子实验课 ${mark}`;

test.beforeAll(({ browser }) => ensurePlaces(browser));

async function publish(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '发布' }).click();
  await expect(page.locator('h1 + .tag, .between .tag').first()).toHaveText('已发布');
}

test('a gift goes from a form to an agreement', async ({ browser }) => {
  test.setTimeout(240_000);
  await test.step('an enterprise posts an offer', async () => {
    const page = await pageOf(browser, 'demo-enterprise-member');
    await page.goto('/');
    await page.getByRole('link', { name: '新建供给' }).click();
    await page.getByLabel('标题').fill(offer);
    await page.getByLabel('物品类别').selectOption({ label: '电子实验套件' });
    const next = page.getByRole('button', { name: '下一步' });
    await next.click();
    await expect(page.getByText('请填写此项')).toBeVisible();
    await page.getByLabel('数量').fill('20');
    await next.click();
    await expect(page.getByRole('heading', { name: '第 2 步（共 3 步）' })).toBeFocused();
    await page.getByLabel('新旧').selectOption({ label: '全新' });
    await page.getByLabel('保修月数').fill('12');
    await expectAccessible(page);
    await next.click();
    await page.getByRole('button', { name: '上一步' }).click();
    await expect(page.getByLabel('保修月数')).toHaveValue('12');
    await next.click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await publish(page);
    await expectAccessible(page);
    await page.close();
  });

  await test.step('a school posts a need on a telephone, asks for the offer, and sees it held', async () => {
    const page = await pageOf(browser, 'demo-school-member');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    const menu = page.getByRole('button', { name: '菜单' });
    await expect(page.getByRole('searchbox')).toBeHidden();
    await menu.click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expectAccessible(page);
    await menu.click();
    await page.getByRole('link', { name: '新建需求' }).click();
    await page.getByLabel('标题').fill(need);
    await page.getByLabel('物品类别').selectOption({ label: '电子实验套件' });
    await page.getByLabel('数量', { exact: true }).fill('12');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await publish(page);
    await expect(page.getByText('尚可匹配').first()).toBeVisible({ timeout: 20_000 });
    await page.close();
  });

  await test.step('the enterprise finds the proposal at home and accepts a part, with the numbers before its eyes', async () => {
    const page = await pageOf(browser, 'demo-enterprise-member');
    await expect(async () => {
      await page.goto('/');
      await settled(page);
      await expect(page.getByRole('link', { name: new RegExp(need) })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 40_000 });
    await page.getByRole('link', { name: new RegExp(need) }).click();
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: '接受一部分' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('数量').fill('10');
    await expect(dialog).toContainText('10 套');
    await dialog.getByRole('button', { name: '确认接受' }).click();
    await expect(page.getByText('正在等待对方答复')).toBeVisible();
    await page.close();
  });

  await test.step('the school accepts with two clicks from home, and both have an agreement', async () => {
    const page = await pageOf(browser, 'demo-school-member');
    await page.goto('/');
    await settled(page);
    const row = page.locator('li', { hasText: need });
    await row.getByRole('link', { name: '接受' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认接受' }).click();
    await expect(page.locator('.between .tag').first()).toHaveText('已达成协议');
    await page.goto('/agreements');
    await settled(page);
    await page.locator('tbody a').first().click();
    await settled(page);
    await page.getByRole('button', { name: '查看联系方式' }).click();
    await expect(page.getByText(/1\d{10}/)).toBeVisible();
    await expectAccessible(page);
    await page.close();
  });
});

test('the economic bureau sees the figures, and starts a round', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-economic-bureau');
  await page.goto('/monitor');
  await settled(page);
  await expect(page.locator('canvas').first()).toBeVisible();
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.locator('.tag', { hasText: '已暂停' })).toBeVisible();
  await page.goto('/clearing-rounds');
  await page.getByRole('button', { name: '发起一轮匹配' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发起一轮匹配' }).click();
  await expect(page.locator('.between .tag').first()).toHaveText('已完成', { timeout: 30_000 });
  await page.getByRole('button', { name: '重新计算核对' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: '结果一致' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.close();
});

test('a newcomer applies, the bureau approves by keyboard alone, and the newcomer may act', async ({ browser }) => {
  const page = await newPersonOf(browser);
  await page.goto('/apply/school');
  await page.getByLabel('身份').selectOption({ label: '学校成员' });
  await page.getByLabel('学校标识码').fill(`2133${mark}`);
  await page.getByLabel('学校名称').fill(`键盘小学 ${mark}`);
  await page.getByLabel('学段').selectOption({ label: '小学' });
  await page.getByLabel('城乡类型').selectOption({ label: '乡村' });
  await page.getByLabel('县（市、区）').selectOption({ label: '泰顺县' });
  await page.getByLabel('联系人').fill('演示联系人');
  await page.getByLabel('联系电话').fill('13800000009');
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText('已提交教育局审批')).toBeVisible();

  const bureau = await pageOf(browser, 'demo-education-bureau');
  await bureau.goto('/approvals/schools');
  await settled(bureau);
  await expect(bureau.locator('tbody tr').first()).toBeVisible();
  const rows = await bureau.locator('tbody tr').count();
  for (let i = 0; i < rows; i++) {
    await bureau.keyboard.press('j');
    if (await bureau.locator('tr.selected', { hasText: mark }).count()) break;
  }
  await bureau.keyboard.press('a');
  const dialog = bureau.getByRole('dialog');
  await expect(dialog).toContainText('13800000009');
  await expectAccessible(bureau);
  await dialog.getByRole('button', { name: '批准' }).press('Enter');
  await expect(bureau.locator('tbody tr', { hasText: mark })).toHaveCount(0);
  await bureau.close();

  await expect(page.getByText('已获批准')).toBeVisible({ timeout: 20_000 });
  await page.close();
});

test('the administrator sees that nothing was laid aside', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-platform-admin');
  await page.goto('/dead-letters/matching-service');
  await settled(page);
  await expect(page.getByText('没有搁置的事件')).toBeVisible();
  await page.close();
});
