import type { CommandInput, CommandOutput } from '@/lib/contracts/commands';
import { editableFields, type EditableField } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { publishReplacement, replaceMember, undoReplacement, type Replacement } from '@/lib/domain/chats';
import type { InboxChange } from '@/lib/domain/notifications';
import { writeChange } from './change-order';
import { dueColumns, slaDueAt } from './due-dates';
import { loadWorkOrder } from './get-work-order';
import { resolveNotices } from './notices';
import type { Decision, Entry, OrderChange } from './order-change';
import { lockOrder } from './order-row';
import { publishOrderChange } from './publish-order-change';
import { requireCustomer } from './require-people';

type Changes = CommandInput<'update_work_order'>['changes'];
type Values = Record<EditableField, string | null>;

const valuesOf = (row: OrderRow): Values => ({
  title: row.title,
  description: row.description,
  site: row.site,
  priority: row.priority,
  dueAt: row.dueAt.toISOString(),
  customerId: row.customerId,
});

/** The fields this write would change, with what they become. */
function wantedOf(row: OrderRow, changes: Changes): Partial<Values> {
  const wanted: Partial<Values> = { ...changes };
  if (changes.dueAt) wanted.dueAt = new Date(changes.dueAt).toISOString();
  const now = valuesOf(row);
  // A due date that nobody chose goes with the priority.
  const isDueBySla = row.dueAt.getTime() === slaDueAt(row.createdAt, row.priority).getTime();
  if (changes.priority && !changes.dueAt && isDueBySla) {
    wanted.dueAt = slaDueAt(row.createdAt, changes.priority).toISOString();
  }
  const isChanged = (field: EditableField) => wanted[field] !== undefined && wanted[field] !== now[field];
  return Object.fromEntries(editableFields.filter(isChanged).map((field) => [field, wanted[field]]));
}

/** Which of these fields somebody has changed since this version. */
async function findConflicts(tx: Tx, row: OrderRow, fields: EditableField[], version: number) {
  const later = await tx.workOrderActivity.findMany({
    where: { workOrderId: row.id, version: { gt: version }, field: { in: fields } },
    distinct: ['field'],
    select: { field: true },
  });
  return fields.filter((field) => later.some((entry) => entry.field === field));
}

/** Text in the history is cut: the record has it whole. */
const HISTORY_LENGTH = 400;

async function nameOf(tx: Tx, field: EditableField, value: string | null): Promise<string | null> {
  if (value === null || field !== 'customerId') return value?.slice(0, HISTORY_LENGTH) ?? null;
  const user = await tx.user.findUnique({ where: { id: value }, select: { name: true } });
  return user?.name ?? null;
}

/** A customer takes with them what is theirs: their place in the chat, what they were told, what was shared with them. */
async function changeCustomer(
  tx: Tx,
  actor: UserActor,
  row: OrderRow,
  customerId: string | null,
): Promise<{ chat: Replacement | null; inboxes: InboxChange[] }> {
  if (customerId) await requireCustomer(tx, customerId);
  const people = { leaving: row.customerId, entering: customerId };
  const chat = row.chatId ? await replaceMember(tx, actor, row.chatId, people) : null;
  if (!row.customerId) return { chat, inboxes: [] };
  await tx.workOrderNote.updateMany({ where: { workOrderId: row.id }, data: { isShared: false } });
  return { chat, inboxes: await resolveNotices(tx, row.id, { userIds: [row.customerId] }) };
}

async function decide(
  tx: Tx,
  row: OrderRow,
  wanted: Partial<Values>,
  inboxes: InboxChange[],
): Promise<Decision> {
  const now = valuesOf(row);
  const entries: Entry[] = [];
  for (const field of Object.keys(wanted) as EditableField[]) {
    const [from, to] = [await nameOf(tx, field, now[field]), await nameOf(tx, field, wanted[field] ?? null)];
    entries.push({ field, from, to });
  }
  const { dueAt, ...plain } = wanted as Changes;
  const data = { ...plain, ...(dueAt && dueColumns(row.createdAt, new Date(dueAt))) };
  const warned = dueAt ? await resolveNotices(tx, row.id, { only: ['due'] }) : [];
  return { data, entries, inboxes: [...inboxes, ...warned] };
}

type Input = CommandInput<'update_work_order'>;
type Written = { fields: EditableField[]; change: OrderChange | null };

async function write(
  tx: Tx,
  actor: UserActor,
  { workOrderId, version, changes }: Input,
  onReplaced: (chat: Replacement) => void,
): Promise<Written> {
  const row = await lockOrder(tx, actor, workOrderId);
  const wanted = wantedOf(row, changes);
  const names = Object.keys(wanted) as EditableField[];
  const conflicts = version < row.version ? await findConflicts(tx, row, names, version) : [];
  if (conflicts.length > 0 || names.length === 0) return { fields: conflicts, change: null };
  const { customerId } = wanted;
  const customer = customerId === undefined ? null : await changeCustomer(tx, actor, row, customerId);
  if (customer?.chat) onReplaced(customer.chat);
  const decision = await decide(tx, row, wanted, customer?.inboxes ?? []);
  return { fields: conflicts, change: await writeChange(tx, actor, row, decision) };
}

/**
 * Writes the fields that differ from what is stored. A field that somebody else changed since `version` is a conflict:
 * then nothing is written, and the answer says which fields and what stands there. Throws `not_found`, `invalid_input`.
 */
export async function updateWorkOrder(
  actor: UserActor,
  input: Input,
): Promise<CommandOutput<'update_work_order'>> {
  const replaced: Replacement[] = [];
  const { fields, change } = await inTransaction((tx) =>
    write(tx, actor, input, (chat) => replaced.push(chat)),
  ).catch((error: unknown) => {
    replaced.forEach(undoReplacement);
    throw error;
  });
  // The last: a transaction that was repeated made the others in vain.
  const chat = replaced.at(-1);
  if (chat) publishReplacement(actor, chat);
  if (change) publishOrderChange(change);
  const workOrder = await loadWorkOrder(db(), actor, input.workOrderId);
  return fields.length > 0 ? { outcome: 'conflict', workOrder, fields } : { outcome: 'saved', workOrder };
}
