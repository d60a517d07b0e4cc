import { onMounted, shallowRef, watch, type ShallowRef, type WatchSource } from 'vue';
import { useTask, type Task } from './useTask';

export interface Resource<T> extends Omit<Task<[], T>, 'run'> {
  value: ShallowRef<T | null>;
  reload: () => Promise<void>;
}

/** Something that a page shows: loaded when the page comes, again when its source changes. */
export function useResource<T>(load: () => Promise<T>, source?: WatchSource): Resource<T> {
  const value = shallowRef<T | null>(null) as ShallowRef<T | null>;
  const { running, problem, run } = useTask(load);
  let latest = 0;
  async function reload(): Promise<void> {
    const mine = ++latest;
    const loaded = await run();
    // An answer to what was asked before never takes the place of a newer one.
    if (loaded !== undefined && mine === latest) value.value = loaded;
  }
  onMounted(reload);
  if (source) watch(source, reload);
  return { value, running, problem, reload };
}
