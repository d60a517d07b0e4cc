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
  async function reload(): Promise<void> {
    const loaded = await run();
    if (loaded !== undefined) value.value = loaded;
  }
  onMounted(reload);
  if (source) watch(source, reload);
  return { value, running, problem, reload };
}
