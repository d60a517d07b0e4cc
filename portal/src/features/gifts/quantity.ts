import type { Kind } from '@/api/schemas';
import type { Model } from '@/shared/form/field';

/** The rows whose numbers make up the quantity of a kind, where they do. */
const SUMMED: Partial<Record<Kind, readonly { rows: string; number: string }[]>> = {
  STUDY_TOUR: [
    { rows: 'slots', number: 'capacity' },
    { rows: 'groups', number: 'pupils' },
  ],
};

/** Whether the quantity of a kind is the sum of its rows, and so not asked for. */
export function isSummed(kind: Kind): boolean {
  return kind in SUMMED;
}

/** The sum of the rows that details have; null where the kind's quantity is typed. */
export function summedQuantity(kind: Kind, details: Model): number | null {
  const sums = SUMMED[kind];
  if (!sums) return null;
  const { rows, number } = sums.find((sum) => Array.isArray(details[sum.rows])) ?? sums[0]!;
  return ((details[rows] ?? []) as Model[]).reduce((total, row) => total + Number(row[number] ?? 0), 0);
}
