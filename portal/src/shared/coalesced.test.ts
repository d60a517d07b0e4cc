import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesced } from './coalesced';

describe('what is asked again and again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once, and once more at the end of the pause for all the others', () => {
    const action = vi.fn();
    const { ask } = coalesced(action, 2_000);
    ask();
    ask();
    ask();
    expect(action).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2_000);
    expect(action).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(action).toHaveBeenCalledTimes(2);
  });

  it('is not done any more once it was stopped', () => {
    const action = vi.fn();
    const { ask, stop } = coalesced(action, 2_000);
    ask();
    ask();
    stop();
    vi.advanceTimersByTime(10_000);
    expect(action).toHaveBeenCalledTimes(1);
  });
});
