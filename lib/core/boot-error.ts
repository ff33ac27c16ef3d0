/** Why a start can fail, with the exit code of each: the one table that operators, tests and documents read. */
export const bootFailures = {
  internal: { exitCode: 1, hint: 'This is a defect. Please report it with the lines above.' },
  wrong_environment: { exitCode: 2, hint: 'See .env.example for what each variable means.' },
  data_folder_in_use: {
    exitCode: 3,
    hint: 'Stop the other Carillon, or set CARILLON_DATA_DIR to another folder.',
  },
  database_down: {
    exitCode: 4,
    hint: 'Start the database, or correct DATABASE_URL, and start Carillon again.',
  },
  port_taken: { exitCode: 5, hint: 'Stop what uses the port, or set PORT to another one.' },
  disk_full: { exitCode: 6, hint: 'Free some space and start Carillon again. Nothing was damaged.' },
  data_folder_unusable: {
    exitCode: 7,
    hint: 'Correct the permissions, or set CARILLON_DATA_DIR to another folder.',
  },
  migration_failed: { exitCode: 8, hint: 'Nothing of the failed step was kept. See docs/operating.md.' },
  build_failed: { exitCode: 9, hint: 'Run "npm run build" to see everything the build said.' },
} as const;
export type BootFailure = keyof typeof bootFailures;

/** A start that cannot go on: which failure, and a sentence for the operator. */
export class BootError extends Error {
  readonly failure: BootFailure;

  constructor(failure: BootFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BootError';
    this.failure = failure;
  }

  get exitCode(): number {
    return bootFailures[this.failure].exitCode;
  }
}
