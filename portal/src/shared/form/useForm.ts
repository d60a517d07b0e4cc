import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { Problem } from '@/api/problem';
import { useTask, type Task } from '@/shared/useTask';
import { emptyModel, missing, sent, type Field, type Model } from './field';

export interface Form<R> {
  model: Ref<Model>;
  errorsOf: (path: string) => string[];
  problem: ComputedRef<Problem | null>;
  busy: Task<[Model], R>['running'];
  /** Whether nothing is missing in some of the fields; what is missing is shown. */
  complete: (some: Field[]) => boolean;
  /** Checks, sends, and gives the result; undefined where something is missing or was refused. */
  submit: () => Promise<R | undefined>;
  /** Forgets what the browser kept. */
  done: () => void;
}

const PREFIX = 'linkage.form.';

/**
 * A form that keeps what was typed: it survives a refusal, a reload and a login that ended, until it was sent.
 *
 * @param key names the form in the browser's storage
 */
export function useForm<R>(
  key: string,
  fields: () => Field[],
  start: () => Model,
  send: (content: Model) => Promise<R>,
): Form<R> {
  const { t } = useI18n();
  const kept = sessionStorage.getItem(PREFIX + key);
  const model = ref<Model>({ ...emptyModel(fields()), ...start(), ...(kept ? (JSON.parse(kept) as Model) : {}) });
  const absent = ref<string[]>([]);
  const { running, problem: refusal, run } = useTask(send);

  watch(model, (value) => sessionStorage.setItem(PREFIX + key, JSON.stringify(value)), { deep: true });

  function errorsOf(path: string): string[] {
    const own = absent.value.includes(path) ? [t('common.required')] : [];
    return [...own, ...(refusal.value?.of(path) ?? [])];
  }

  function complete(some: Field[]): boolean {
    absent.value = missing(some, model.value);
    if (absent.value.length === 0) return true;
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.error')?.scrollIntoView({ block: 'center' }));
    return false;
  }

  async function submit(): Promise<R | undefined> {
    return complete(fields()) ? run(sent(fields(), model.value)) : undefined;
  }

  const problem = computed(() =>
    absent.value.length > 0
      ? new Problem(422, 'missing', t('problem.missing', { count: absent.value.length }))
      : refusal.value,
  );

  return {
    model,
    errorsOf,
    problem,
    busy: running,
    complete,
    submit,
    done: () => sessionStorage.removeItem(PREFIX + key),
  };
}
