import { useI18n } from 'vue-i18n';
import type { MatchingSchemas } from '@/api/schemas';

/** A tier's conditions in words. */
export function useTierWords(): (tier: MatchingSchemas['Tier']) => string {
  const { t } = useI18n();
  return (tier) =>
    tier.anyOf
      .map((all) =>
        all
          .map((one) => t(`policies.condition.${one}`))
          .join(t('policies.and'))
          .trim(),
      )
      .join(t('policies.or'));
}
