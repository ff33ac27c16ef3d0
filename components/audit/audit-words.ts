const words: Record<string, string> = {
  create_first_admin: 'set the desk up with',
  create_user: 'added',
  create_customer: 'wrote down as a customer',
  update_user: 'changed',
  reset_password: 'set a new password for',
  change_password: 'changed the password of',
  revoke_session: 'ended a session of',
  revoke_user_session: 'ended a session of',
  sign_out_everywhere: 'signed out everywhere',
  disconnect_user: 'closed the connections of',
  emit_to_user: 'sent an event by hand to',
  emit_to_room: 'sent an event by hand to the room',
  emit_to_role: 'sent an event by hand to the role',
  reveal_passcode: 'looked at the passcode of',
};

/** What was done, between who and what: "Ruth **set a new password for** Piotr". */
export const actionWords = (action: string): string => words[action] ?? action.replaceAll('_', ' ');

/** For the filter: every action the log may hold, as it is written there. */
export const knownActions = Object.keys(words).sort();

/** A field's value as one reads it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return JSON.stringify(value);
}

export type FieldChange = { field: string; before: string | null; after: string | null };

const fieldsOf = (side: unknown): Record<string, unknown> =>
  typeof side === 'object' && side !== null && !Array.isArray(side)
    ? (side as Record<string, unknown>)
    : side === null || side === undefined
      ? {}
      : { value: side };

/** The two sides of a change, field by field. A side that says nothing of a field is null. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields.map((field) => ({
    field,
    before: field in was ? valueWords(was[field]) : null,
    after: field in is ? valueWords(is[field]) : null,
  }));
}
