import { z } from 'zod';

/** The address of a message in its chat: opening it goes there, loads what is needed, and lights the message up. */
export const messagePath = (chatId: string, seq: number) => `/chat/${chatId}?message=${seq}`;

const seqSchema = z.coerce.number().int().positive();

/** The seq of the message that a chat's query string points at, or null. */
export function linkedSeqOf(params: { get(name: string): string | null }): number | null {
  const { data } = seqSchema.safeParse(params.get('message') ?? undefined);
  return data ?? null;
}
