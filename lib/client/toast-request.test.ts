import { describe, expect, it } from 'vitest';
import type { Notification } from '@/lib/contracts/notifications';
import { isHeldBack } from './toast-request';

const row = (severity: Notification['severity']) => ({ severity }) as Notification;

describe('do not disturb', () => {
  it('holds back everything but what is critical', () => {
    for (const severity of ['info', 'success', 'warning'] as const)
      expect(isHeldBack(row(severity), 'do_not_disturb')).toBe(true);
    expect(isHeldBack(row('critical'), 'do_not_disturb')).toBe(false);
  });

  it('is the only status that does', () => {
    for (const status of ['available', 'busy', 'away', undefined] as const)
      expect(isHeldBack(row('info'), status)).toBe(false);
  });
});
