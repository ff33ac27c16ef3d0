/**
 * For vitest's `setupFiles`: pg says, once a process and only on stderr, that a statement was given to a connection that
 * had not finished the one before. Thrown here it is an unhandled error, which fails the run.
 */
process.on('warning', (warning) => {
  if (warning.message.includes('already executing a query')) throw warning;
});
