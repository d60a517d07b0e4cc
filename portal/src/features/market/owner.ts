import type { MarketNeed, MarketOffer } from '@/api/schemas';

/** Whose offer or need it is; a dash while the market has not heard the name. */
export function ownerName(gift: MarketOffer | MarketNeed): string {
  return ('schoolId' in gift ? gift.schoolName : gift.enterpriseName) ?? '—';
}
