import { ref } from 'vue';
import { Following } from '@/api/stream';
import type { Notice } from '@/api/schemas';

export const NOTICE_TYPES = [
  'PROPOSED',
  'ACCEPTED_BY_OTHER_SIDE',
  'AGREED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'OFFER_SHORT',
  'NEED_SHORT',
] as const satisfies readonly Notice['type'][];

/** Where a notice leads: its agreement, its proposal, or the own offer or need. */
export function noticeTarget(notice: Notice): string {
  if (notice.agreementId) return `/agreements/${notice.agreementId}`;
  if (notice.proposalId) return `/proposals/${notice.proposalId}`;
  return `/${notice.side === 'ENTERPRISE' ? 'offers' : 'needs'}/${notice.subjectId}`;
}

/** The newest notice that arrived while the page was open. */
export const arrived = ref<Notice | null>(null);
let following: Following | undefined;

/** Follows the notices of the person's organisations, once. */
export function followNotices(): void {
  following ??= new Following('/api/notices/stream', {
    event: (event) => (arrived.value = JSON.parse(event.data) as Notice),
    alive: () => {},
    broken: () => {},
  });
}
