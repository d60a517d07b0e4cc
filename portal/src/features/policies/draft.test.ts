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

  it('switches a county on the newest list only', () => {
    expect(countySwitched(RULES, '330328').countyLists.map((list) => list.countyCodes)).toEqual([
      ['330329'],
      ['330329'],
    ]);
    expect(countySwitched(RULES, '330305').countyLists.at(-1)?.countyCodes).toEqual(['330305', '330328', '330329']);
  });
});
