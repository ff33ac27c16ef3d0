import type { userCommands } from '@/lib/contracts/users';
import { roles, staffRoles } from '@/lib/contracts/common';
import { defineCommand, type Command } from '@/lib/core/command';
import { changePassword } from './change-password';
import { createCustomer } from './create-customer';
import { createFirstAdmin } from './create-first-admin';
import { createUser } from './create-user';
import { issueTokens } from './issue-tokens';
import { refreshTokens } from './refresh-tokens';
import { resetPassword } from './reset-password';
import { revokeSession } from './revoke-session';
import { signOut } from './sign-out';
import { signOutEverywhere } from './sign-out-everywhere';
import { updateUser } from './update-user';

const admins = ['admin'] as const;

/** Contract and verb of everything that changes people and sessions. */
export const userCommandVerbs = {
  issue_tokens: defineCommand('issue_tokens', { access: 'public', run: issueTokens }),
  refresh_tokens: defineCommand('refresh_tokens', { access: 'public', run: refreshTokens }),
  create_first_admin: defineCommand('create_first_admin', { access: 'public', run: createFirstAdmin }),
  create_user: defineCommand('create_user', { access: admins, run: createUser }),
  create_customer: defineCommand('create_customer', { access: staffRoles, run: createCustomer }),
  update_user: defineCommand('update_user', { access: admins, run: updateUser }),
  reset_password: defineCommand('reset_password', { access: admins, run: resetPassword }),
  change_password: defineCommand('change_password', { access: roles, run: changePassword }),
  revoke_session: defineCommand('revoke_session', { access: roles, run: revokeSession }),
  sign_out: defineCommand('sign_out', { access: roles, run: signOut }),
  sign_out_everywhere: defineCommand('sign_out_everywhere', { access: roles, run: signOutEverywhere }),
} as const satisfies { [Name in keyof typeof userCommands]: Command<Name> };
