import type { Unit, Words } from '@/api/schemas';
import { t } from '@/i18n';
import { language } from '@/preferences/preferences';

const ZONE = 'Asia/Shanghai';

/** Between small things told in one line; at a break it stays behind the one before it. */
export const DOT = '\u00a0· ';

/** What belongs together stays on one line: a number and its unit, a day and its time. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

export function day(text: string | null | undefined): string {
  if (!text) return '—';
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeZone: 'UTC' });
  return unbroken(format.format(new Date(`${text}T00:00Z`)));
}

export function month(firstDay: string): string {
  const format = new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${firstDay}T00:00Z`));
}

export function moment(text: string | null | undefined): string {
  if (!text) return '—';
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  return unbroken(format.format(new Date(text)));
}

export function clock(text: string): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'medium', timeZone: ZONE }).format(new Date(text));
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.value).format(value);
}

export function yuan(fen: number): string {
  const amount = fen / 100;
  const digits = Number.isInteger(amount) ? 0 : 2;
  const style = {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(language.value, { ...style, maximumFractionDigits: digits }).format(amount);
}

/** A quantity as people read it, money in yuan. */
export function quantity(value: number, unit: Unit): string {
  if (unit === 'FEN') return yuan(value);
  const one = new Intl.PluralRules(language.value).select(value) === 'one';
  return unbroken(
    t('common.quantity', { number: number(value), unit: t(`codes.${one ? 'unitOne' : 'unit'}.${unit}`) }),
  );
}

export function perMille(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 1 }).format(value / 1000);
}

/** The difference of two shares, in percentage points; a dash where there is none. */
export function points(perThousand: number | null | undefined): string {
  if (perThousand === null || perThousand === undefined) return '—';
  const shown = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(perThousand / 10);
  const one = new Intl.PluralRules(language.value).select(perThousand / 10) === 'one';
  return t(one ? 'common.pointOne' : 'common.points', { points: shown });
}

/** Words that the platform gives in both languages. */
export function words(both: Words): string {
  return language.value === 'en' ? both.en : both.zh;
}

export function period(from: string, until: string): string {
  return `${day(from)} – ${day(until)}`;
}

/** A term of office, open at its end where none is set. */
export function term(from: string, until: string | null | undefined): string {
  return until ? period(from, until) : t('register.from', { day: day(from) });
}

/** Today in Wenzhou, as a day. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(now);
}

/** How long ago, or how long still, in the largest unit that fits. */
export function distance(text: string, now = Date.now()): string {
  const minutes = Math.round((new Date(text).getTime() - now) / 60_000);
  const format = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / 1440), 'day');
}

/** The language of what people wrote, where it is not the page's: what reads aloud then does so rightly (WCAG 2.2, 3.1.2). */
export function languageOf(text: string | null | undefined): 'zh-CN' | undefined {
  return language.value !== 'zh-CN' && /\p{Script=Han}/u.test(text ?? '') ? 'zh-CN' : undefined;
}
