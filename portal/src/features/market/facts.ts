import type { MarketNeed, MarketOffer } from '@/api/schemas';
import { detailFacts } from '@/features/gifts/details';
import type { Gift, GiftApi } from '@/features/gifts/gift';
import { t } from '@/i18n';
import { code } from '@/shared/codes';
import type { Fact } from '@/shared/detail/FactList.vue';
import { quantity } from '@/shared/format/format';

/** What the market knows of an offer or need, and what its owner says, where that is public. */
export interface OnMarket {
  market: MarketOffer | MarketNeed;
  gift: Gift | null;
}

export async function loadOnMarket(api: GiftApi, id: string): Promise<OnMarket> {
  const [market, gift] = await Promise.all([api.market(id), api.load(id).catch(() => null)]);
  return { market, gift };
}

export function marketFacts(api: GiftApi, { market, gift }: OnMarket): Fact[] {
  const total = 'capacity' in market ? market.capacity : market.quantity;
  return [
    { name: t('fields.open'), value: quantity(market.open, market.unit) },
    { name: t('fields.quantity'), value: quantity(total, market.unit) },
    { name: t('fields.agreed'), value: quantity(market.agreed, market.unit) },
    { name: t('fields.countyCode'), value: code('county', market.countyCode) },
    ...(gift ? [...detailFacts(api.details[gift.kind], gift.details), ...gift.facts] : []),
  ];
}
