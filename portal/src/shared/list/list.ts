import type { RouteLocationRaw } from 'vue-router';
import type { Page } from '@/api/schemas';

/** One column of a list: what it is called and what it says of a row. */
export interface Column<T> {
  key: string;
  title: string;
  text: (row: T) => string;
  /** Where the row's text leads. */
  to?: (row: T) => RouteLocationRaw;
  /** The row's state, where the column shows one. */
  state?: (row: T) => string;
  /** A colour that the text names, as `#RRGGBB`. */
  swatch?: (row: T) => string;
  /** The field that the platform sorts by. */
  sort?: string;
  numeric?: boolean;
}

export interface Choice {
  value: string;
  label: string;
}

/** A filter, kept in the address under its name. */
export interface Filter {
  name: string;
  label: string;
  /** Without choices it takes text, or a day. */
  choices?: Choice[];
  day?: boolean;
  /** What counts where nothing is chosen, for a list that can't show all. */
  preset?: string;
}

/** What an address asks of a list. */
export type ListQuery = Record<string, string>;

export type LoadPage<T> = (query: ListQuery) => Promise<Page<T>>;

/** The part of an address that belongs to a list: its filters and its order, set ones only. */
export function listQuery(query: Record<string, unknown>, filters: Filter[]): ListQuery {
  const names = [...filters.map((filter) => filter.name), 'sort'];
  return Object.fromEntries(
    names.map((name) => [name, query[name]]).filter(([, value]) => typeof value === 'string' && value !== ''),
  ) as ListQuery;
}

/** The rest of a query. */
export function without(query: ListQuery, ...names: string[]): ListQuery {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
}

/** The next order when a column's head is pressed: upwards, downwards, upwards … */
export function nextSort(now: string | undefined, field: string): string {
  return now === field ? `-${field}` : field;
}

/** The query of an operation, whose enumerations the server checks better than an address can. */
export function asQuery(query: ListQuery): never {
  return query as never;
}

/** The address of a list as a file. */
export function fileAddress(path: string, query: ListQuery, format: 'csv' | 'xlsx'): string {
  return `${path}?${new URLSearchParams({ ...query, format })}`;
}
