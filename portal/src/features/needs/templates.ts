import type { Kind, NeedRequest, SchoolSchemas } from '@/api/schemas';

/** What schools ask for most, to begin a need with; its title is in the messages. The quantity is a start, to be changed. */
export const NEED_TEMPLATES = [
  { key: 'microscope', kind: 'EQUIPMENT', itemCategory: 'microscope', quantity: 12 },
  { key: 'printer', kind: 'EQUIPMENT', itemCategory: 'printer-3d', quantity: 2 },
  { key: 'robot', kind: 'EQUIPMENT', itemCategory: 'robot-kit', quantity: 10 },
  { key: 'books', kind: 'BOOKS', itemCategory: 'popular-science-book', quantity: 200 },
  { key: 'room', kind: 'VENUE_AID', itemCategory: 'science-classroom', quantity: 1 },
  { key: 'lecture', kind: 'LECTURE', itemCategory: 'lecture', quantity: 1 },
] as const satisfies readonly { key: string; kind: Kind; itemCategory: string; quantity: number }[];

export type NeedTemplate = (typeof NEED_TEMPLATES)[number];

type Band = NonNullable<NeedRequest['gradeBands']>[number];
type Stage = SchoolSchemas['School']['stage'];

const BANDS: Record<Stage, Band[]> = {
  PRIMARY: ['PRIMARY_1_3', 'PRIMARY_4_6'],
  LOWER_SECONDARY: ['LOWER_SECONDARY'],
  UPPER_SECONDARY: ['UPPER_SECONDARY'],
  VOCATIONAL: ['UPPER_SECONDARY'],
  // Of all ages.
  SPECIAL: [],
};

/** The grade bands that a school of this stage has. */
export function bandsOf(stage: Stage): Band[] {
  return BANDS[stage];
}
