import type { StreamEvent } from '@/api/stream';
import type { Unit } from '@/api/schemas';

/** Three heartbeats without a sign: what is shown may be old. */
export const STALE_AFTER = 45_000;

/** An event of the offices' stream, which the API describes in words only: proposals without names, agreements with. */
export interface LiveEvent {
  id: string;
  type: 'PROPOSED' | 'AGREED';
  occurredAt: string;
  countyCode?: string | null;
  itemCategory: string;
  unit: Unit;
  quantity: number;
  agreementId?: string | null;
  enterpriseName?: string | null;
  schoolName?: string | null;
}

export function liveEvent(event: StreamEvent): LiveEvent {
  return { ...(JSON.parse(event.data) as Omit<LiveEvent, 'id'>), id: event.id };
}
