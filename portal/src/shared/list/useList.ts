import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Problem } from '@/api/problem';
import { language } from '@/preferences/preferences';
import { useTask } from '@/shared/useTask';
import { listQuery, type Filter, type ListQuery, type LoadPage } from './list';
import { isNarrow } from './narrow';

/** A row is a card there, as high as half a screen. */
const ROWS_ON_A_TELEPHONE = '20';

export interface List<T> {
  rows: ShallowRef<T[]>;
  query: ComputedRef<ListQuery>;
  loading: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  hasMore: ComputedRef<boolean>;
  loaded: Ref<boolean>;
  set: (change: ListQuery) => void;
  clear: () => void;
  reload: () => Promise<void>;
  more: () => Promise<void>;
}

/** A list whose filters live in the address, page by page behind a cursor. */
export function useList<T>(filters: () => Filter[], load: () => LoadPage<T>): List<T> {
  const route = useRoute();
  const router = useRouter();
  const rows = shallowRef<T[]>([]) as ShallowRef<T[]>;
  const cursor = shallowRef<string | null>(null);
  const loaded = shallowRef(false);
  const path = route.path;
  const query = computed(() => listQuery(route.query, filters()));
  const { running, problem, run } = useTask((asked: ListQuery) =>
    load()(isNarrow.value ? { ...asked, limit: ROWS_ON_A_TELEPHONE } : asked),
  );

  async function reload(): Promise<void> {
    const page = await run(query.value);
    if (!page) return;
    rows.value = page.items;
    cursor.value = page.nextCursor ?? null;
    loaded.value = true;
  }

  async function more(): Promise<void> {
    if (!cursor.value) return;
    const page = await run({ ...query.value, cursor: cursor.value });
    if (!page) return;
    rows.value = [...rows.value, ...page.items];
    cursor.value = page.nextCursor ?? null;
  }

  function set(change: ListQuery): void {
    const kept = Object.entries({ ...route.query, ...change }).filter(([, value]) => value !== '');
    void router.replace({ query: Object.fromEntries(kept) });
  }

  function clear(): void {
    const own = new Set(filters().map((filter) => filter.name));
    void router.replace({ query: Object.fromEntries(Object.entries(route.query).filter(([name]) => !own.has(name))) });
  }

  watch(
    () => [JSON.stringify(query.value), language.value] as const,
    () => {
      if (route.path === path) void reload();
    },
    { immediate: true },
  );

  return {
    rows,
    query,
    loading: running,
    problem,
    hasMore: computed(() => cursor.value !== null),
    loaded,
    set,
    clear,
    reload,
    more,
  };
}
