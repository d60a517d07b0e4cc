import { expect, type Browser, type Page } from '@playwright/test';
import { ensurePlaces, post } from './places';
import { pageOf } from './support';

export interface Listed {
  id: string;
  needId: string;
  offerId: string;
  enterpriseId: string;
  schoolId: string;
}

export async function items(page: Page, path: string): Promise<Listed[]> {
  const response = await page.request.get(path);
  expect(response.ok(), `${path}: ${response.status()}`).toBe(true);
  return ((await response.json()) as { items: Listed[] }).items;
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

/** The demo enterprise and the demo school, and who looks on. */
export interface People {
  giver: Page;
  asker: Page;
  bureau: Page;
  enterprise: string;
  school: string;
}

export async function people(browser: Browser): Promise<People> {
  await ensurePlaces(browser);
  const giver = await pageOf(browser, 'demo-enterprise-member');
  const asker = await pageOf(browser, 'demo-school-member');
  const bureau = await pageOf(browser, 'demo-economic-bureau');
  const enterprise = (await items(giver, '/api/my/enterprises'))[0]!.enterpriseId;
  const school = (await items(asker, '/api/my/schools'))[0]!.schoolId;
  return { giver, asker, bureau, enterprise, school };
}

export const leave = ({ giver, asker, bureau }: People) =>
  Promise.all([giver, asker, bureau].map((page) => page.close()));

/** The days from now on which something is offered or needed. */
type Window = readonly [from: number, until: number];

export const publishedOffer = ({ giver, enterprise }: People, quantity: number, [from, until]: Window = [1, 90]) =>
  published(giver, `/api/enterprises/${enterprise}/offers`, '/api/offers', {
    title: '演示气象站',
    details: {
      kind: 'EQUIPMENT',
      itemCategory: 'weather-station',
      condition: 'NEW',
      warrantyMonths: 12,
      trainingIncluded: true,
    },
    quantity,
    reach: 'CITY',
    gradeBands: [],
    availableFrom: day(from),
    availableUntil: day(until),
  });

export const publishedNeed = ({ asker, school }: People, quantity = 2, [from, until]: Window = [1, 60]) =>
  published(asker, `/api/schools/${school}/needs`, '/api/needs', {
    title: '演示看云',
    details: { kind: 'EQUIPMENT', itemCategory: 'weather-station', purpose: '观测天气', usedAccepted: true },
    quantity,
    minimumUsefulQuantity: 1,
    readiness: 'READY',
    gradeBands: [],
    neededFrom: day(from),
    neededUntil: day(until),
  });

/**
 * The open proposal of this offer for this need: the platform's own, or, where others' offers come first, what the school
 * asks for after it has declined those.
 */
export async function proposalOf({ asker }: People, offer: string, need: string, quantity = 2): Promise<string> {
  const open = async () =>
    (await items(asker, '/api/proposals?state=OPEN&side=SCHOOL&sort=-madeAt&limit=200')).filter(
      (it) => it.needId === need,
    );
  let found: Listed | undefined;
  await expect(async () => {
    const proposals = await open();
    found = proposals.find((it) => it.offerId === offer);
    if (found) return;
    for (const { id } of proposals) {
      await post(asker.context(), `/api/proposals/${id}/decline`, { reasonCode: 'OTHER' });
    }
    // Only after the market had its chance: what it proposes itself is what most people see.
    if (proposals.length > 0) {
      await post(asker.context(), '/api/proposals', { offerId: offer, needId: need, quantity });
    }
    expect(found).toBeDefined();
  }).toPass({ timeout: 40_000 });
  return found!.id;
}

/** Whether nothing that is looked at is empty already, as on a platform that holds a demo's year. */
async function filled({ giver, asker, bureau, enterprise, school }: People): Promise<boolean> {
  const lists: [Page, string][] = [
    [giver, `/api/enterprises/${enterprise}/offers?limit=1`],
    [asker, `/api/schools/${school}/needs?limit=1`],
    [giver, '/api/proposals?state=OPEN&limit=1'],
    [asker, '/api/proposals?state=OPEN&limit=1'],
    [giver, '/api/agreements?limit=1'],
    [asker, '/api/agreements?limit=1'],
    [bureau, '/api/clearing-rounds?limit=1'],
    [bureau, '/api/market/offers?state=OPEN&limit=1'],
    [bureau, '/api/market/needs?state=OPEN&limit=1'],
  ];
  return (await Promise.all(lists.map(([page, path]) => items(page, path)))).every((rows) => rows.length > 0);
}

/** An offer, a need that is agreed and one that is proposed, and a clearing round: no list that is looked at is empty. */
export async function ensureGifts(browser: Browser): Promise<void> {
  const those = await people(browser);
  if (!(await filled(those))) {
    const offer = await publishedOffer(those, 4);
    const agreed = await proposalOf(those, offer, await publishedNeed(those));
    await post(those.giver.context(), `/api/proposals/${agreed}/accept`, {});
    await post(those.asker.context(), `/api/proposals/${agreed}/accept`, {});
    await proposalOf(those, offer, await publishedNeed(those));
    await post(those.bureau.context(), '/api/clearing-rounds', {});
  }
  await leave(those);
}
