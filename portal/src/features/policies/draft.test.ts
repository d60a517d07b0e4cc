import { describe, expect, it } from 'vitest';
import { countySwitched, tierMovedUp, weighted, weightSum, type Rules } from './draft';

const RULES: Rules = {
  tiers: [{ anyOf: [['RURAL']] }, { anyOf: [['UNDER_RESOURCED']] }, { anyOf: [['TOWN']] }],
  weights: { PROXIMITY: 600, SUBJECTS: 400 },
  countyLists: [
    { from: '2021-01-01', countyCodes: ['330329'] },
    { from: '2025-03-01', countyCodes: ['330328', '330329'] },
  ],
  favouredDesignations: [],
  offersPerNeed: 3,
};

describe('a policy that is tried out', () => {
  it('moves a tier up by one place and leaves the first where it is', () => {
    expect(tierMovedUp(RULES, 2).tiers.map((tier) => tier.anyOf[0]?.[0])).toEqual(['RURAL', 'TOWN', 'UNDER_RESOURCED']);
    expect(tierMovedUp(RULES, 0).tiers).toEqual(RULES.tiers);
  });

  it('changes one weight and knows what all come to', () => {
    expect(weighted(RULES, 'SUBJECTS', 500).weights).toEqual({ PROXIMITY: 600, SUBJECTS: 500 });
    expect(weightSum(weighted(RULES, 'SUBJECTS', 500))).toBe(1100);
  });

  it('switches a county from a day on and leaves what earlier lists said', () => {
    expect(countySwitched(RULES, '330328', '2026-11-26').countyLists).toEqual([
      ...RULES.countyLists,
      { from: '2026-11-26', countyCodes: ['330329'] },
    ]);
  });

  it('keeps one list a day, however often it is switched', () => {
    const once = countySwitched(RULES, '330328', '2026-11-26');
    expect(countySwitched(once, '330305', '2026-11-26').countyLists.slice(RULES.countyLists.length)).toEqual([
      { from: '2026-11-26', countyCodes: ['330305', '330329'] },
    ]);
  });
});
