import type { Unit } from '@/api/schemas';
import { language } from '@/preferences/preferences';
import { number, quantity } from '@/shared/format/format';

/** How the monitor writes its numbers: nothing of one parts at the end of a line, and those of a column look alike. */

/** Not to be parted at the end of a line. */
export const BLANK = '\u00a0';
/** Stands behind the name of a mountain or island county. */
export const MARK = `${BLANK}▲`;

/** Between sentences, and after a comma: Chinese has no blank there. */
export function blank(): string {
  return language.value === 'en' ? ' ' : '';
}

const whole = (text: string) => text.replaceAll(' ', BLANK);

export function amount(value: number, unit: Unit): string {
  return whole(quantity(value, unit));
}

/** A share, always with one decimal. */
export function share(perMille: number | null | undefined): string {
  if (perMille === null || perMille === undefined) return '—';
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language.value, { style: 'percent', ...digits }).format(perMille / 1000);
}

/** A difference of shares in points, without the word, with a real minus. */
export function pointsOf(perMille: number | null | undefined): string {
  if (perMille === null || perMille === undefined) return '—';
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language.value, digits).format(perMille / 10).replace('-', '\u2212');
}

/** A name with how many there are of it. */
export function counted(name: string, count: number): string {
  return `${name}${BLANK}${number(count)}`;
}
