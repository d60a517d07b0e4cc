import type { MarketNeed, MarketOffer } from '@/api/schemas';
import type { GiftSide } from '@/features/gifts/gift';
import { t } from '@/i18n';
import { code } from '@/shared/codes';

type OnMarket = Pick<MarketOffer | MarketNeed, 'state' | 'open'>;

/** Open on the market, but with nothing left for who comes now. */
export const isFull = (it: OnMarket) => it.state === 'OPEN' && it.open === 0;

/** How it stands on the market, in words. */
export const marketState = (side: GiftSide, it: OnMarket) =>
  isFull(it) ? t(`market.full.${side}`) : code('marketState', it.state);

/** The state whose colour says so. */
export const marketTone = (it: OnMarket) => (isFull(it) ? 'PAUSED' : it.state);
