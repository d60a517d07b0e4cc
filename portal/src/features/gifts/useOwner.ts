import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { session, type Place } from '@/session/session';
import type { GiftSide } from './gift';

export function placesOf(side: GiftSide): Place[] {
  return side === 'offers' ? session.enterprises : session.schools;
}

/** The organisation that a page acts for: the one in the address, else the first. */
export function useOwner(side: GiftSide): ComputedRef<Place | undefined> {
  const route = useRoute();
  return computed(() => placesOf(side).find((place) => place.id === route.query.owner) ?? placesOf(side)[0]);
}
