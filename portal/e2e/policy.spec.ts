import { expect, test } from '@playwright/test';
import { expectAccessible, pageOf, settled } from './support';

const mark = `${Date.now()}`.slice(-6);

test('the economic bureau tries a policy, publishes it, and sees it in force', async ({ browser }) => {
  const page = await pageOf(browser, 'demo-economic-bureau');
  await page.goto('/policies');
  await settled(page);
  const inForce = page.getByRole('heading', { name: /^现行：第 \d+ 版$/ });
  const before = Number((await inForce.innerText()).replaceAll(/\D/g, ''));
  await page.getByRole('link', { name: '试算另一策略' }).click();
  await settled(page);
  // Ten per mille go from one part to another: together they stay a thousand.
  const [less, more] = [page.getByLabel('距离'), page.getByLabel('数量')];
  await less.fill(String(Number(await less.inputValue()) - 10));
  await more.fill(String(Number(await more.inputValue()) + 10));
  await page.locator('form button[type=submit]').click();
  await expect(page.getByRole('region', { name: '对比结果' })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await page.getByRole('button', { name: '发布为新策略' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/中文/).fill(`演示：更看重数量 ${mark}`);
  await dialog.getByLabel(/英文/).fill(`Demonstration: quantity counts more ${mark}`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '发布为新策略' }).click();
  await expect(page).toHaveURL(/\/policies$/);
  await expect(inForce).toHaveText(`现行：第 ${before + 1} 版`);
  await expect(page.locator('main')).toContainText(`演示：更看重数量 ${mark}`);
  await page.close();
});
