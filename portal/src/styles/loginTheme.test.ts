import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The custom properties of the first rule with this selector. */
function properties(css: string, selector: string): Map<string, string> {
  const begin = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', begin) + 1, css.indexOf('}', begin));
  return new Map([...body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const read = (file: string) => readFileSync(file, 'utf8');
const portal = read('src/styles/tokens.css');
const login = read('../deploy/keycloak/themes/linkage/login/resources/css/linkage.css');

describe("Keycloak's pages have the portal's colours", () => {
  it.each([
    ['light', ':root', ':root'],
    ['dark', 'html.dark', ':root.pf-v5-theme-dark'],
  ])('in the %s scheme', (_, ours, theirs) => {
    const tokens = properties(portal, ours);
    const used = properties(login, theirs);
    expect(used.size).toBeGreaterThan(5);
    for (const [name, value] of used) {
      expect([name, value]).toEqual([name, tokens.get(name)]);
    }
  });
});
