import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { Problem } from '@/api/problem';

/** Something that takes a while and may fail: whether it runs, and the problem of the last time. */
export interface Task<A extends unknown[], R> {
  running: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  /** The result, or undefined where it failed. */
  run: (...args: A) => Promise<R | undefined>;
}

export function useTask<A extends unknown[], R>(work: (...args: A) => Promise<R>): Task<A, R> {
  const running = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let latest = 0;
  async function run(...args: A): Promise<R | undefined> {
    const mine = ++latest;
    running.value = true;
    try {
      const result = await work(...args);
      if (mine === latest) problem.value = null;
      return result;
    } catch (thrown) {
      if (mine === latest) problem.value = Problem.from(thrown);
      return undefined;
    } finally {
      if (mine === latest) running.value = false;
    }
  }
  return { running, problem, run };
}
