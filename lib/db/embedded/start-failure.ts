import { BootError } from '@/lib/core/boot-error';

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** What PostgreSQL's programs, or the file system, said → why the start failed. */
export function startFailure(error: unknown, output: string, folder: string): BootError {
  if (error instanceof BootError) return error;
  const code = isSystemError(error) ? error.code : undefined;
  const said = `${error instanceof Error ? error.message : String(error)}\n${output}`;
  if (code === 'ENOSPC' || /No space left on device|ENOSPC/.test(said)) {
    return new BootError('disk_full', `The disk that holds ${folder} is full.`, { cause: error });
  }
  if (
    /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code ?? '') ||
    /Permission denied|Read-only file system|wrong ownership|invalid permissions/.test(said)
  ) {
    return new BootError(
      'data_folder_unusable',
      `Carillon may not write to ${folder}, or it belongs to another account.`,
      { cause: error },
    );
  }
  const lastWords = output.trim().split('\n').slice(-5).join('\n');
  return new BootError('internal', `The embedded PostgreSQL in ${folder} did not start.\n${lastWords}`, {
    cause: error,
  });
}
