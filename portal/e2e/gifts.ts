import { expect, type Browser, type Page } from '@playwright/test';
import { ensurePlaces, post } from './places';
import { pageOf } from './support';

interface Listed {
  id: string;
  needId: string;
  enterpriseId: string;
  schoolId: string;
}

async function items(page: Page, path: string): Promise<Listed[]> {
  return ((await (await page.request.get(path)).json()) as { items: Listed[] }).items;
}

function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
}

async function published(page: Page, collection: string, item: string, body: object): Promise<string> {
  const key = { 'Idempotency-Key': `gift-${Date.now()}-${Math.random()}` };
  const { id } = await post(page.context(), collection, body, key);
  await post(page.context(), `${item}/${id}/publish`, {});
  return id;
}

async function proposalFor(page: Page, need: string): Promise<string> {
  let found: Listed | undefined;
  await expect(async () => {
    found = (await items(page, '/api/proposals?state=OPEN&limit=200')).find((it) => it.needId === need);
    expect(found).toBeDefined();
  }).toPass({ timeout: 40_000 });
  return found!.id;
}

/** An offer, a need that is agreed and one that is proposed, and a clearing round: no list that is looked at is empty. */
export async function ensureGifts(browser: Browser): Promise<void> {
  await ensurePlaces(browser);
  const giver = await pageOf(browser, 'demo-enterprise-member');
  const asker = await pageOf(browser, 'demo-school-member');
  const bureau = await pageOf(browser, 'demo-economic-bureau');
  const enterprise = (await items(giver, '/api/my/enterprises'))[0]!.enterpriseId;
  const school = (await items(asker, '/api/my/schools'))[0]!.schoolId;
  await published(giver, `/api/enterprises/${enterprise}/offers`, '/api/offers', {
    title: '演示气象站',
    details: {
      kind: 'EQUIPMENT',
      itemCategory: 'weather-station',
      condition: 'NEW',
      warrantyMonths: 12,
      trainingIncluded: true,
    },
    quantity: 4,
    reach: 'CITY',
    gradeBands: [],
    availableFrom: day(1),
    availableUntil: day(90),
  });
  const need = {
    title: '演示看云',
    details: { kind: 'EQUIPMENT', itemCategory: 'weather-station', purpose: '观测天气', usedAccepted: true },
    quantity: 2,
    minimumUsefulQuantity: 1,
    readiness: 'READY',
    gradeBands: [],
    neededFrom: day(1),
    neededUntil: day(60),
  };
  const agreed = await published(asker, `/api/schools/${school}/needs`, '/api/needs', need);
  const proposal = await proposalFor(asker, agreed);
  await post(giver.context(), `/api/proposals/${proposal}/accept`, {});
  await post(asker.context(), `/api/proposals/${proposal}/accept`, {});
  await proposalFor(asker, await published(asker, `/api/schools/${school}/needs`, '/api/needs', need));
  await post(bureau.context(), '/api/clearing-rounds', {});
  await Promise.all([giver, asker, bureau].map((page) => page.close()));
}
