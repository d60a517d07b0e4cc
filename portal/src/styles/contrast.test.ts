import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokensOf = (block: string) =>
  new Map([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
const [light, dark] = css.split('html.dark {').map(tokensOf);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light!],
  ['dark', dark!],
])('the %s colours', (_, tokens) => {
  it.each([0, 1, 2, 3, 4])('let the text of map class %d be read', (place) => {
    expect(contrast(tokens.get(`--map-${place}`)!, tokens.get(`--map-ink-${place}`)!)).toBeGreaterThanOrEqual(4.5);
  });

  it('rise from class to class of the map', () => {
    const steps = [0, 1, 2, 3].map((place) =>
      contrast(tokens.get(`--map-${place}`)!, tokens.get(`--map-${place + 1}`)!),
    );
    for (const step of steps) expect(step).toBeGreaterThan(1.2);
  });

  it('let text and soft text be read on paper and surface', () => {
    for (const ink of ['--ink', '--ink-soft', '--accent', '--good', '--warn', '--bad']) {
      for (const ground of ['--paper', '--surface']) {
        expect(contrast(tokens.get(ink)!, tokens.get(ground)!), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
