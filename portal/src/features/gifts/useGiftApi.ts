import { useRoute } from 'vue-router';
import { needs } from '@/features/needs/needs';
import { offers } from '@/features/offers/offers';
import type { GiftApi } from './gift';

/** The side that a page is about, as its route says. */
export function useGiftApi(): GiftApi {
  return useRoute().meta.side === 'needs' ? needs : offers;
}
