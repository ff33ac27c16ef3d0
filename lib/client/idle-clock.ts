type Options = {
  /** Milliseconds without input after which nobody is there. */
  idleAfterMs: number;
  onChange: (isIdle: boolean) => void;
};

/**
 * Knows whether somebody uses this browser: nobody does when there was no input for long, whatever the tab it comes from.
 * The timer is looked at, not moved, with every input; after the computer slept it rings late and finds it was long.
 */
export function createIdleClock({ idleAfterMs, onChange }: Options) {
  let lastInputAt = Date.now();
  let isIdle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    timer = setTimeout(look, Math.max(0, lastInputAt + idleAfterMs - Date.now()));
  }

  function look(): void {
    if (Date.now() - lastInputAt < idleAfterMs) return plan();
    isIdle = true;
    onChange(true);
  }

  plan();
  return {
    /** There was input, here or in another tab. `at` in epoch ms. */
    touched(this: void, at: number): void {
      lastInputAt = Math.max(lastInputAt, at);
      if (!isIdle || Date.now() - lastInputAt >= idleAfterMs) return;
      isIdle = false;
      onChange(false);
      plan();
    },
    isIdle: () => isIdle,
    stop: () => clearTimeout(timer),
  };
}
