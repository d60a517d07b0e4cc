import type { Unit } from '@/api/schemas';
import { code } from '@/shared/codes';
import { number, quantity } from '@/shared/format/format';

/** Quantities of the tiers in their order, with the unit once, at the end, and never on a line without its number. */
export function tierQuantities(values: number[], unit: Unit): string {
  const slash = '\u00a0/ ';
  if (unit === 'FEN' || values.length === 1) return values.map((value) => quantity(value, unit)).join(slash);
  return values.length === 0 ? '—' : `${values.map(number).join(slash)}\u00a0${code('unit', unit)}`;
}
