import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '@/lib/core/errors';
import { requireSecret } from '@/lib/core/secret';
import { singleton } from '@/lib/core/singleton';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own, so that nothing else made with the secret opens a passcode. */
const key = () =>
  singleton('ticket passcode key', () =>
    Buffer.from(hkdfSync('sha256', requireSecret(), '', 'carillon ticket passcode', 32)),
  );

/** A device's passcode under AES-256-GCM, bound to its ticket: moved to another row it does not open. */
export function sealPasscode(ticketId: string, passcode: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(ticketId));
  const sealed = Buffer.concat([cipher.update(passcode, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws `conflict` when it does not open: the desk's secret is not the one it was sealed with. */
export function openPasscode(ticketId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(ticketId))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch (cause) {
    throw new AppError('conflict', {
      userMessage: 'This passcode can no longer be opened. Ask the customer for it and write it down again.',
      cause,
    });
  }
}
