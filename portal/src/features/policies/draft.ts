import type { MatchingSchemas } from '@/api/schemas';

export type Rules = MatchingSchemas['PolicyRules'];
export type WhatIf = MatchingSchemas['WhatIf'];

/** The same rules with a tier moved up by one place; the first stays where it is. */
export function tierMovedUp(rules: Rules, place: number): Rules {
  const tiers = [...rules.tiers];
  const [moved] = tiers.splice(place, 1);
  if (moved) tiers.splice(Math.max(0, place - 1), 0, moved);
  return { ...rules, tiers };
}

/** The same rules with another weight of one part, per mille. */
export function weighted(rules: Rules, part: string, perMille: number): Rules {
  return { ...rules, weights: { ...rules.weights, [part]: perMille } };
}

/** What all weights should come to, per mille. */
export const ALL = 1000;

/** What all weights come to, per mille. */
export function weightSum(rules: Rules): number {
  return Object.values(rules.weights).reduce((sum, weight) => sum + weight, 0);
}

/** The same rules with a county on or off the list from a day on; what earlier lists said of earlier days stays. */
export function countySwitched(rules: Rules, county: string, from: string): Rules {
  const newest = rules.countyLists.at(-1);
  if (!newest) return rules;
  const codes = newest.countyCodes.includes(county)
    ? newest.countyCodes.filter((it) => it !== county)
    : [...newest.countyCodes, county].sort();
  const day = newest.from > from ? newest.from : from;
  const earlier = rules.countyLists.filter((list) => list.from < day);
  return { ...rules, countyLists: [...earlier, { from: day, countyCodes: codes }] };
}
