import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '@/i18n';
import { tierQuantities } from './tiers';

describe('quantities by tier', () => {
  afterEach(() => switchLanguage('zh-CN'));

  it('have their unit once, next to the last number', async () => {
    expect(tierQuantities([0, 0, 1_200], 'ROOM')).toBe('0\u00a0/ 0\u00a0/ 1,200\u00a0间');
    await switchLanguage('en');
    expect(tierQuantities([0, 2, 1], 'ROOM')).toBe('0\u00a0/ 2\u00a0/ 1\u00a0rooms');
  });

  it('are each money where they are money, and a dash where there are none', () => {
    expect(tierQuantities([0, 5_000], 'FEN')).toMatch(/¥0\u00a0\/ ¥50$/);
    expect(tierQuantities([], 'ROOM')).toBe('—');
  });
});
