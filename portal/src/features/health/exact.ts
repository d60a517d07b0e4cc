import { language } from '@/preferences/preferences';

/** A moment to the second, for what happens more often than once a minute; it stays on one line. */
export function exactMoment(text: string | null | undefined): string {
  if (!text) return '—';
  const format = new Intl.DateTimeFormat(language.value, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  });
  return format.format(new Date(text)).replaceAll(' ', '\u00a0');
}
