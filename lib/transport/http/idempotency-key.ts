import { createHash } from 'node:crypto';
import { clientIdSchema } from '@/lib/contracts/common';
import { AppError } from '@/lib/core/errors';

/** A name-based UUID (RFC 9562, version 8: our own hash) so that any key works where a UUID is stored. */
function uuidFrom(key: string): string {
  const bytes = createHash('sha256')
    .update('carillon idempotency key\0')
    .update(key)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The `clientId` an Idempotency-Key header stands for: a UUID is taken as it is, any other key by its hash. */
export function clientIdFromKey(key: string): string {
  if (key.length === 0 || key.length > 255) {
    throw new AppError('bad_request', {
      userMessage: 'An Idempotency-Key has 1 to 255 characters. A UUID is best.',
    });
  }
  const lowered = key.toLowerCase();
  return clientIdSchema.safeParse(lowered).success ? lowered : uuidFrom(key);
}
