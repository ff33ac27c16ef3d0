import { sharedMetrics } from '@/lib/core/metrics';
import { databasePool } from '@/lib/db/prisma';
import type { RaisedRow } from '@/lib/domain/notifications';
import { createMessageId } from './create-message-id';

export type NewMessage = {
  chatId: string;
  senderId: string;
  clientId: string;
  body: string;
  /** Whom the text calls; who is not in the chat when it is stored is left out. Null: nobody. */
  mentionedIds: string[] | null;
};
export type Looker = { chatId: string; userId: string };
type Outcome = 'stored' | 'repeat' | 'mismatch';
/** Null: the sender is not in the chat. */
export type StoredMessage = {
  outcome: Outcome;
  id: string;
  seq: number;
  createdAt: Date;
  mentionedIds: string[] | null;
} | null;

type MessageRow = [
  place: number,
  outcome: Outcome,
  id: string,
  seq: number,
  createdAt: Date,
  mentionedIds: string[] | null,
  raised: null,
];
type RaisedMessageRow = [
  place: null,
  outcome: 'raised',
  id: null,
  seq: null,
  createdAt: null,
  mentionedIds: null,
  raised: RaisedRow,
];

// The function and what it guarantees: prisma/migrations/20261120150500_chat_mentions.
const text = `
  select place, outcome, id, seq, created_at, mentioned_ids, raised
  from store_messages($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::uuid[])`;

/**
 * Stores a batch and notifies its recipients in one statement, which is one transaction. Each (sender, client id) may
 * be in the batch once. Answers one result per message, in order, and the notification rows that were raised.
 */
export async function storeMessages(messages: NewMessage[], lookers: Looker[]) {
  sharedMetrics().messageBatchSize.observe(messages.length);
  const { rows } = await databasePool().query<MessageRow | RaisedMessageRow>({
    text,
    values: [
      messages.map(() => createMessageId()),
      messages.map(({ chatId }) => chatId),
      messages.map(({ senderId }) => senderId),
      messages.map(({ clientId }) => clientId),
      messages.map(({ body }) => body),
      messages.map(({ mentionedIds }) => mentionedIds && `{${mentionedIds.join()}}`),
      lookers.map(({ userId }) => userId),
      lookers.map(({ chatId }) => chatId),
    ],
    rowMode: 'array',
  });
  const results = new Array<StoredMessage>(messages.length).fill(null);
  const raised: RaisedRow[] = [];
  for (const row of rows) {
    if (row[1] === 'raised') raised.push(row[6]);
    else {
      const [place, outcome, id, seq, createdAt, mentionedIds] = row;
      results[place - 1] = { outcome, id, seq, createdAt, mentionedIds };
    }
  }
  return { results, raised };
}
