import pino from 'pino';
import { env } from './env';
import { singleton } from './singleton';

const secretPaths = [
  'password',
  'newPassword',
  'currentPassword',
  'passwordHash',
  'passcode',
  'serial',
  'accessToken',
  'refreshToken',
  'token',
  'authorization',
  'cookie',
];

/** JSON lines on standard output. Secrets are redacted at any of the first two levels. */
export const logger = singleton('logger', () =>
  pino({
    level: env().LOG_LEVEL,
    redact: {
      paths: secretPaths.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]),
      censor: '[redacted]',
    },
  }),
);
