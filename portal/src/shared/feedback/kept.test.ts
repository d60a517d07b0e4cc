import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import { keptWhileClosing } from './kept';

describe('the words of a dialog', () => {
  it('stay as they were while it closes, and are new when it opens again', () => {
    const open = ref(false);
    const asked = ref<string | null>(null);
    const words = keptWhileClosing(open, () => ({ verb: asked.value ?? '' }));
    expect(words.value.verb).toBe('');
    asked.value = 'publish';
    open.value = true;
    expect(words.value.verb).toBe('publish');
    open.value = false;
    asked.value = null;
    expect(words.value.verb).toBe('publish');
    asked.value = 'withdraw';
    open.value = true;
    expect(words.value.verb).toBe('withdraw');
  });
});
