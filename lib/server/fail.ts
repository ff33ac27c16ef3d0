import { BootError, bootFailures } from '@/lib/core/boot-error';

/** Ends the process with the sentence and the exit code of the failure. */
export function failStart(error: unknown): never {
  const failure = error instanceof BootError ? error.failure : 'internal';
  const { exitCode, hint } = bootFailures[failure];
  console.error(
    `\nCarillon did not start. ${error instanceof Error ? error.message : String(error)}\n${hint}\n`,
  );
  if (failure === 'internal') console.error(error);
  process.exit(exitCode);
}
