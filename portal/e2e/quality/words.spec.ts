import { expect, test, type Page } from '@playwright/test';
import { open, PLACES, plainPageOf, showAs, type Look } from '../looks';
import { expectNoSidewaysScrolling, settled } from '../support';

const HAN = /\p{Script=Han}+/gu;
/** Fields of answers that hold the platform's own words in Chinese; all other strings are names and what people wrote. */
const OWN_WORDS = /(^zh|Zh)$/;

/** Collects what people wrote from every answer that the page gets; the reader wrote what is searched for. */
function writtenByPeople(page: Page, path: string): Set<string> {
  const found = new Set(new URL(path, 'http://page.invalid').searchParams.values());
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (!OWN_WORDS.test(key) && /\p{Script=Han}/u.test(value)) found.add(value);
    } else if (Array.isArray(value)) value.forEach((one) => collect(one));
    else if (value && typeof value === 'object') Object.entries(value).forEach(([name, one]) => collect(one, name));
  };
  page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (response.url().includes('/api/') && type.startsWith('application/json')) {
      collect(await response.json().catch(() => null));
    }
  });
  return found;
}

/** All that can be read, seen or heard, apart from what says of itself that it is Chinese. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const parts: string[] = [document.title];
    const walk = (node: Node): void => {
      if (node instanceof Text) parts.push(node.data);
      if (!(node instanceof Element) || node.matches('script, noscript, style, :is(button, input, textarea)[lang^=zh]'))
        return;
      if (getComputedStyle(node).display === 'none') return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) parts.push(node.getAttribute(name) ?? '');
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return parts.filter((part) => part.trim());
  });

const English: Look = { language: 'en', theme: 'light' };

for (const place of PLACES) {
  test(`${place.name} has no Chinese of its own in English, and fits every width in both languages`, async ({
    browser,
  }) => {
    const page = await plainPageOf(browser, place.account);
    const written = writtenByPeople(page, place.path);
    await open(page, place);
    // Events of a stream can't be read from here; the names in them are those of the agreements.
    if (/^\/(monitor|wall)/.test(place.path)) {
      await page.evaluate(() => fetch('/api/agreements?limit=200').then((it) => it.text()));
    }
    await expectNoSidewaysScrolling(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await showAs(page, English);
    await expect(async () => {
      const theirs = [...written].sort((a, b) => b.length - a.length);
      const left = (await readable(page)).flatMap((text) =>
        theirs.reduce((rest, name) => rest.replaceAll(name, ''), text).match(HAN) ? [text] : [],
      );
      expect(left).toEqual([]);
    }).toPass({ timeout: 5_000 });
    await expectNoSidewaysScrolling(page);
    await page.close();
  });
}

/** Numbers that come in the same order every time (Park and Miller, 1988, doi:10.1145/63039.63042). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) yield (state = (state * 48_271) % 2_147_483_647);
}

for (const [account, path] of [
  [null, '/'],
  [null, '/hall/needs'],
  ['demo-enterprise-member', '/offers/new'],
  ['demo-economic-bureau', '/monitor'],
] as const) {
  test(`fifty switches of language, colours and text size leave ${path} right`, async ({ browser }) => {
    const page = await plainPageOf(browser, account);
    await page.goto(path);
    await settled(page);
    const buttons = page.getByRole('group', { name: /^(显示设置|Display settings)/ }).getByRole('button');
    const now = { en: false, dark: false, large: false };
    const titles = new Map<boolean, string>();
    const random = numbers(20_261_126);
    for (let i = 0; i < 50; i++) {
      const which = (['en', 'dark', 'large'] as const)[random.next().value % 3]!;
      now[which] = !now[which];
      await buttons.nth(['en', 'dark', 'large'].indexOf(which)).click();
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', now.en ? 'en' : 'zh-CN');
      await expect(html).toHaveClass(new RegExp(now.dark ? '\\bdark\\b' : '^(?!.*\\bdark\\b)'));
      await expect(html).toHaveClass(new RegExp(now.large ? '\\blarge-text\\b' : '^(?!.*\\blarge-text\\b)'));
      await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', String(now.dark));
      await expect(buttons.nth(2)).toHaveAttribute('aria-pressed', String(now.large));
      const words = `${await page.locator('main h1').first().innerText()} | ${await page.title()}`;
      expect(words, `switch ${i + 1}`).toBe(titles.get(now.en) ?? words);
      titles.set(now.en, words);
    }
    expect(titles.get(true)).not.toBe(titles.get(false));
    await settled(page);
    await expectNoSidewaysScrolling(page);
    await page.close();
  });
}
