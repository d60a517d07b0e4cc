/** Calls at once, then at most once in each pause however often it is asked; what was asked in a pause comes at its end. */
export function coalesced(action: () => unknown, pauseMillis: number): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  function act(): void {
    action();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) {
        again = false;
        act();
      }
    }, pauseMillis);
  }
  return {
    ask: () => {
      if (timer === undefined) act();
      else again = true;
    },
    stop: () => {
      clearTimeout(timer);
      again = false;
    },
  };
}
