import { expect, test } from '@playwright/test';
import { ensurePlaces, post } from './places';
import { expectAccessible, pageOf, settled } from './support';

/** What is kept beside offers and needs: certificates, grading, the map, the search. */
const mark = `${Date.now()}`.slice(-6);
const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

test.beforeAll(({ browser }) => ensurePlaces(browser));

test('an enterprise enters a certificate that ends soon, is reminded at home, and removes it again', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'demo-enterprise-member');
  await page.goto('/my/enterprise/certificates/new');
  await settled(page);
  await page.getByLabel('证书编号').fill(`GR202433${mark}`);
  await page.getByLabel('发证日').fill(day(-1000));
  await page.getByLabel('有效期至').fill(day(30));
  await page.getByRole('button', { name: '保存' }).click();
  const row = page.locator('tbody tr', { hasText: mark });
  await expect(row).toContainText(/\d+ 天后到期/);
  await page.goto('/');
  await settled(page);
  await page.getByRole('link', { name: new RegExp(`${mark}.*需要重新认定`) }).click();
  await expect(page.getByLabel('证书编号')).toHaveValue(`GR202433${mark}`);
  await page.goto('/my/enterprise/certificates');
  await row.getByRole('button', { name: '删除' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(mark);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '删除' }).click();
  await expect(row).toHaveCount(0);
  await page.close();
});

test('the economic bureau assesses an enterprise, and the colour follows in its word', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-economic-bureau');
  const schemes = (await (await page.request.get('/api/cultivation/schemes')).json()) as { items: unknown[] };
  if (schemes.items.length === 0) {
    await post(page.context(), '/api/cultivation/schemes', {
      inForceFrom: '2015-01-01',
      noteZh: '演示标准',
      noteEn: 'Demonstration',
      criteria: [{ code: 'RESEARCH_STAFF', nameZh: '科研人员占比', nameEn: 'Share of research staff', maxPoints: 100 }],
      bands: [
        { code: 'RED', nameZh: '红色', nameEn: 'Red', minimumPoints: 0, rgb: '#C62828' },
        { code: 'GREEN', nameZh: '绿色', nameEn: 'Green', minimumPoints: 60, rgb: '#2E7D32' },
      ],
    });
  }
  await page.goto('/cultivation/candidates');
  await settled(page);
  await page.locator('tbody a').first().click();
  await settled(page);
  await page.getByLabel('评定日').fill(day(-(Number(mark) % 1000)));
  for (const points of await page.locator('form.card input[type=number]').all()) {
    await points.fill((await points.getAttribute('max')) ?? '0');
  }
  await expect(page.locator('form .colour')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page).toHaveURL(/\/assessments$/);
  await expect(page.locator('tbody .colour').first()).toBeVisible();
  await expect(page.locator('tbody .colour').first()).not.toHaveText('');
  await page.close();
});

test('the map leads from county to county by keyboard, and to one of them', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-economic-bureau');
  await page.goto('/monitor');
  await settled(page);
  await page.locator('#tile-330329').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#tile-330328')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/county=330328/);
  await expect(page.locator('#tile-330328')).toHaveAttribute('aria-current', 'true');
  await page.close();
});

test('a visitor searches with a key, from any page', async ({ browser }) => {
  const page = await pageOf(browser, null);
  await page.goto('/join');
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type('演示显微');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await settled(page);
  await page.locator('main').getByRole('link', { name: '演示显微科技有限公司' }).first().click();
  await expect(page.locator('main h1')).toHaveText('演示显微科技有限公司');
  await page.close();
});

test('an administrator sees how the services are, and who may act for an enterprise', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-platform-admin');
  await page.goto('/');
  await page.getByRole('link', { name: '平台状态' }).first().click();
  await settled(page);
  for (const service of ['企业服务', '学校服务', '匹配服务']) {
    const region = page.getByRole('region', { name: service });
    await expect(region.locator('.tag').first()).toHaveText('正常');
    await expect(region.getByRole('row', { name: /数据库/ })).toContainText('正常');
    await expect(region.getByRole('row', { name: /清理过期记录/ })).toBeVisible();
  }
  await expectAccessible(page);
  await page.goto('/enterprises?q=演示显微');
  await settled(page);
  await page.locator('main').getByRole('link', { name: '演示显微科技有限公司' }).first().click();
  await settled(page);
  await page.getByRole('link', { name: '成员' }).click();
  await settled(page);
  await expect(page.getByRole('row', { name: /企业成员/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '撤销' }).first()).toBeVisible();
  await page.close();
});

test('a school begins a need with a template, and with its own grade bands', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-school-member');
  await page.goto('/needs/new');
  await settled(page);
  for (const band of ['小学1–3年级', '小学4–6年级']) await expect(page.getByLabel(band)).toBeChecked();
  await expect(page.getByLabel('初中')).not.toBeChecked();
  await page.getByLabel(/从常用模板开始/).selectOption({ label: '科普图书角' });
  await expect(page.getByLabel('标题')).toHaveValue('科普图书角');
  await expect(page.getByLabel('资源类型')).toHaveValue('BOOKS');
  await expect(page.getByLabel('物品类别')).toHaveValue('popular-science-book');
  await expect(page.getByLabel('数量', { exact: true })).toHaveValue('200');
  await expectAccessible(page);
  await page.close();
});
