/** A time in which nothing is tried; then `onOver` once. A new pause replaces the running one. */
export function createPause(onOver: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;

  function end(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return {
    begin(this: void, ms: number): void {
      end();
      timer = setTimeout(() => {
        timer = null;
        onOver();
      }, ms);
    },
    end,
    isOn: () => timer !== null,
  };
}
