import { expect, test, type Page, type Route } from '@playwright/test';
import { LOOKS, open, PLACES, plainPageOf, showAs } from '../looks';
import { expectAccessible, settled } from '../support';

/**
 * Every route in both languages and colours: with what there is, with lists that are empty, and with requests that failed.
 * One load a state; the looks are switched in the page.
 */
test.describe.configure({ timeout: 180_000 });

/** Who is there is no list of the page's: without it the page would be another person's. */
const OF_THE_PERSON = /^\/api\/(session|my\/(enterprises|schools)$)/;
const STREAM = /\/stream$/;

async function inEveryLook(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await showAs(page, look);
    await test.step(`${look.language}, ${look.theme}`, () => expectAccessible(page));
  }
}

/** Answers the page's own requests in another way; how many there were is counted. */
async function answering(page: Page, how: (route: Route) => Promise<boolean>): Promise<{ answered: number }> {
  const count = { answered: 0 };
  await page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const own = route.request().method() === 'GET' && !OF_THE_PERSON.test(pathname) && !STREAM.test(pathname);
    if (own && (await how(route))) count.answered++;
    else if (!own) await route.continue();
  });
  return count;
}

/** The platform's true answer, but with nothing in its list. */
async function emptied(route: Route): Promise<boolean> {
  const response = await route.fetch();
  const body = (await response.json().catch(() => null)) as { items?: unknown[] } | null;
  const list = response.ok() && Array.isArray(body?.items);
  await (list ? route.fulfill({ response, json: { items: [] } }) : route.fulfill({ response }));
  return list;
}

async function refused(route: Route): Promise<boolean> {
  await route.fulfill({
    status: 503,
    contentType: 'application/problem+json',
    json: {
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      code: 'service-unavailable',
      detail: '服务暂时不可用。 / The service is not available now.',
      traceId: '0af7651916cd43dd8448eb211c80319c',
    },
  });
  return true;
}

for (const place of PLACES) {
  test(`${place.name} is without a barrier in every look, with lists filled, empty and failing`, async ({
    browser,
  }) => {
    const page = await plainPageOf(browser, place.account);
    const address = await open(page, place);
    await inEveryLook(page);

    const empty = await answering(page, emptied);
    await page.goto(address);
    await settled(page);
    if (empty.answered > 0) await inEveryLook(page);
    await page.unrouteAll({ behavior: 'wait' });

    const failed = await answering(page, refused);
    await page.goto(address);
    await settled(page);
    if (failed.answered > 0) {
      await expect(page.locator('[role=alert]').first()).toBeVisible();
      await inEveryLook(page);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });
}
