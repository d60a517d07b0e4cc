import { expect, type Browser, type BrowserContext } from '@playwright/test';
import { pageOf, type Account } from './support';

interface Place {
  account: Account;
  officer: Account;
  mine: string;
  desk: string;
  application: Record<string, string>;
}

const CONTACT = { contactName: '演示联系人', contactTelephone: '13800000001', countyCode: '330329' };

/** The demo people's places, as `./linkage up` gives them; a platform that was started otherwise lacks them. */
const PLACES: Place[] = [
  {
    account: 'demo-enterprise-member',
    officer: 'demo-economic-bureau',
    mine: '/api/my/enterprises',
    desk: '/api/enterprise-applications',
    application: {
      ...CONTACT,
      role: 'ENTERPRISE_MEMBER',
      creditCode: '91330300DEM0000019',
      name: '演示显微科技有限公司',
      kind: 'HIGH_TECH_ENTERPRISE',
    },
  },
  {
    account: 'demo-school-member',
    officer: 'demo-education-bureau',
    mine: '/api/my/schools',
    desk: '/api/school-applications',
    application: {
      ...CONTACT,
      role: 'SCHOOL_MEMBER',
      schoolCode: '2133900001',
      name: '演示山区小学',
      stage: 'PRIMARY',
      locality: 'RURAL',
    },
  },
];

/** A change as the portal sends it. */
export async function post(context: BrowserContext, path: string, data: unknown, headers: Record<string, string> = {}) {
  const cookies = await context.cookies();
  const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const response = await context.request.post(path, { data, headers: { 'X-XSRF-TOKEN': token, ...headers } });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()) as { id: string; version: number };
}

/** Each applies and is approved, where they have no place yet. */
export async function ensurePlaces(browser: Browser): Promise<void> {
  for (const { account, officer, mine, desk, application } of PLACES) {
    const page = await pageOf(browser, account);
    const places = (await (await page.request.get(mine)).json()) as { items: unknown[] };
    if (places.items.length === 0) {
      const filed = await post(page.context(), desk, application, { 'Idempotency-Key': `place-${account}` });
      const bureau = await pageOf(browser, officer);
      await post(bureau.context(), `${desk}/${filed.id}/approve`, {}, { 'If-Match': `"${filed.version}"` });
      await bureau.close();
    }
    await page.close();
  }
}
