import { language } from '@/preferences/preferences';

/** A calendar month by its first and last day. */
export interface Month {
  first: string;
  last: string;
}

/** The running month and those before it, the earliest first. */
export function lastMonths(count: number, today: string): Month[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, place) => {
    const months = year * 12 + (month - 1) - (count - 1 - place);
    // Day 0 of the next month is the last of this one.
    const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0));
    const iso = last.toISOString().slice(0, 10);
    return { first: `${iso.slice(0, 8)}01`, last: iso };
  });
}

/** A month of the last twelve, where there is little room: which year it is of, their order tells. */
export function shortMonth(month: Month): string {
  const format = new Intl.DateTimeFormat(language.value, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${month.first}T00:00Z`));
}

/** Works through a list, so many at a time; the results stand in the list's order. The first failure ends it. */
export async function someAtATime<T, R>(most: number, list: T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array<R>(list.length);
  let next = 0;
  async function worker(): Promise<void> {
    while (next < list.length) {
      const place = next++;
      try {
        results[place] = await work(list[place]!);
      } catch (thrown) {
        next = list.length;
        throw thrown;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
  return results;
}
