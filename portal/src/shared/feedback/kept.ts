import { computed, type ComputedRef, type Ref } from 'vue';

/** What was said while it was open, until it is open again: a dialog that fades out must not change its words on the way. */
export function keptWhileClosing<T extends object>(open: Ref<boolean>, now: () => T): ComputedRef<T> {
  return computed<T>((before) => (open.value || before === undefined ? now() : before));
}
