import { test, type Page } from '@playwright/test';
import { LOOKS, open, PLACES, plainPageOf, showAs } from '../looks';
import { settled } from '../support';

const PICTURES = process.env.LINKAGE_PICTURES ?? 'test-results/screens';
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };
/** All eight of a route by default; fewer while looking at something: `zh-light-wide en-dark-phone`. */
const CHOSEN = process.env.LINKAGE_LOOKS?.split(' ');

async function shoot(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const called = `${look.language.slice(0, 2)}-${look.theme}-${size}`;
      if (CHOSEN && !CHOSEN.includes(called)) continue;
      await page.setViewportSize(viewport);
      await showAs(page, look);
      // What the pointer rests on looks chosen.
      await page.mouse.move(0, 0);
      // Charts are drawn anew in the frame after the next.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: `${PICTURES}/${name}.${called}.png`, fullPage: true });
    }
  }
}

const nameOf = (account: string | null, path: string) =>
  `${account?.replace('demo-', '') ?? 'visitor'}${path.replaceAll('/', '_').replaceAll(/[?=&%]/g, '-')}`;

for (const place of PLACES) {
  test(`pictures of ${place.name}`, async ({ browser }) => {
    const page = await plainPageOf(browser, place.account);
    await page.setViewportSize(SIZES.wide);
    await open(page, place);
    // A stream that stays open is never idle.
    await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined);
    await settled(page);
    await shoot(page, nameOf(place.account, place.path) + (place.first ? '_one' : ''));
    await page.close();
  });
}
