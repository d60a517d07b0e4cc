import { answer, api } from '@/api/client';
import { ownerName } from '@/features/market/owner';
import { pathOf } from '@/features/organisations/organisations';
import { code } from '@/shared/codes';
import { quantity } from '@/shared/format/format';
import type { LinkItem } from '@/shared/list/LinkList.vue';

/** A list that is searched, by words in its names or titles. */
export interface Source {
  key: 'enterprises' | 'schools' | 'offers' | 'needs';
  /** The whole list, which takes the same words. */
  list: string;
  find: (q: string) => Promise<{ hits: LinkItem[]; more: boolean }>;
}

const LIMIT = 5;

interface Found<T> {
  items: T[];
  nextCursor?: string | null;
}
function hits<T>(page: Found<T>, hit: (item: T) => LinkItem): { hits: LinkItem[]; more: boolean } {
  return { hits: page.items.map(hit), more: Boolean(page.nextCursor) };
}

export const SOURCES: readonly Source[] = [
  {
    key: 'enterprises',
    list: '/enterprises',
    find: async (q) =>
      hits(await answer(api.GET('/api/enterprises', { params: { query: { q, limit: LIMIT } } })), (it) => ({
        id: it.id,
        title: it.name,
        detail: `${code('enterpriseKind', it.kind)} · ${code('county', it.countyCode)}`,
        to: pathOf('enterprise', it.id),
      })),
  },
  {
    key: 'schools',
    list: '/schools',
    find: async (q) =>
      hits(await answer(api.GET('/api/schools', { params: { query: { q, limit: LIMIT } } })), (it) => ({
        id: it.id,
        title: it.name,
        detail: `${code('stage', it.stage)} · ${code('county', it.countyCode)}`,
        to: pathOf('school', it.id),
      })),
  },
  {
    key: 'offers',
    list: '/hall/offers',
    find: async (q) =>
      hits(await answer(api.GET('/api/market/offers', { params: { query: { q, limit: LIMIT } } })), (it) => ({
        id: it.id,
        title: it.title,
        detail: `${ownerName(it)} · ${quantity(it.open, it.unit)}`,
        to: `/hall/offers/${it.id}`,
      })),
  },
  {
    key: 'needs',
    list: '/hall/needs',
    find: async (q) =>
      hits(await answer(api.GET('/api/market/needs', { params: { query: { q, limit: LIMIT } } })), (it) => ({
        id: it.id,
        title: it.title,
        detail: `${ownerName(it)} · ${quantity(it.open, it.unit)}`,
        to: `/hall/needs/${it.id}`,
      })),
  },
];
