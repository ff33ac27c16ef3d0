'use client';

import { AccessDialog } from './access-dialog';
import { EditPersonDialog } from './edit-person-dialog';
import type { AccountEntry } from './person-entry';
import { ResetPasswordDialog } from './reset-password-dialog';

export type PersonDialog = { kind: 'edit' | 'password' | 'disable' | 'enable'; entry: AccountEntry };

/** The one dialog that is open about a person. */
export function PersonDialogs({ dialog, onClose }: { dialog: PersonDialog | null; onClose: () => void }) {
  if (!dialog) return null;
  const { kind, entry } = dialog;
  if (kind === 'edit') return <EditPersonDialog entry={entry} onClose={onClose} />;
  if (kind === 'password') return <ResetPasswordDialog entry={entry} onClose={onClose} />;
  return <AccessDialog entry={entry} onClose={onClose} />;
}
