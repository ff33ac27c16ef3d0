import { logger } from '@/lib/core/logger';
import { readiness } from '@/lib/core/readiness';

/** One step of the stop; a step that takes longer than its limit (default: all the time there is) is left behind. */
export type StopStep = { name: string; limitMs?: number; run: () => unknown };

/** Process managers kill after ten seconds. */
const STOP_LIMIT_MS = 9_000;

async function runStep({ name, run }: StopStep, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([Promise.resolve().then(run), tooLate]);
  } catch (error) {
    logger.warn({ err: error, step: name }, 'a step of the stop did not end well');
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the steps in order, in less than ten seconds. */
export async function stopGracefully(steps: StopStep[]): Promise<void> {
  readiness().isDraining = true;
  const deadline = Date.now() + STOP_LIMIT_MS;
  for (const step of steps) {
    const leftMs = Math.max(0, deadline - Date.now());
    await runStep(step, Math.min(leftMs, step.limitMs ?? leftMs));
  }
}

/** Stops on SIGTERM and SIGINT; a second signal ends the process at once. */
export function stopOnSignals(steps: StopStep[]): void {
  let isStopping = false;
  function onSignal(signal: NodeJS.Signals): void {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log(`\n${signal}: finishing what is in flight …`);
    void stopGracefully(steps).then(() => process.exit(0));
  }
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
