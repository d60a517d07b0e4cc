import type { MatchingSchemas } from '@/api/schemas';
import { t } from '@/i18n';

type Tier = MatchingSchemas['Tier'];
type Condition = Tier['anyOf'][number][number];

/** The one condition that says where a school is; the others say of which kind it is. */
const PLACE = 'MOUNTAIN_OR_ISLAND_COUNTY';

function schools(all: Condition[]): string {
  const kinds = all.filter((one) => one !== PLACE).map((one) => t(`policies.condition.${one}`));
  const found = kinds.join(t('policies.also')) || t('policies.schools');
  if (!all.includes(PLACE)) return found;
  return t('policies.within', { place: t(`policies.condition.${PLACE}`), schools: found });
}

/** Whom a tier is for, in words that begin alike. */
export function tierWords(tier: Tier): string {
  const words = tier.anyOf.map(schools).join(t('policies.or'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
