import type { Fact } from '@/shared/detail/FactList.vue';

/** No more are compared: four columns are not read beside one another. */
export const MOST_COMPARED = 3;

/** The ids in an address, each once, at most three. */
export function idsIn(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return [...new Set(text.split(',').filter((id) => id !== ''))].slice(0, MOST_COMPARED);
}

/** One fact of all that are compared, in their order; a dash where one does not have it. */
export interface ComparedRow {
  name: string;
  values: string[];
}

/** The facts of several side by side: those of the first in their order, then what only others have. */
export function sideBySide(all: Fact[][]): ComparedRow[] {
  const names = [...new Set(all.flatMap((facts) => facts.map((fact) => fact.name)))];
  return names
    .map((name) => ({ name, values: all.map((facts) => facts.find((fact) => fact.name === name)?.value || '—') }))
    .filter((row) => row.values.some((value) => value !== '—'));
}
