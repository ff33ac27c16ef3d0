import type { ChatMember } from '@/lib/contracts/chats';

export type Receipt = { state: 'sent' | 'delivered' | 'read'; readBy: ChatMember[] };

/** How far a message of mine has come: `read` and `delivered` mean at least one other member. */
export function receiptOf(seq: number, members: ChatMember[], meId: string): Receipt {
  const others = members.filter((member) => member.userId !== meId);
  const readBy = others.filter((member) => member.lastReadSeq >= seq);
  if (readBy.length > 0) return { state: 'read', readBy };
  const isDelivered = others.some((member) => member.deliveredSeq >= seq);
  return { state: isDelivered ? 'delivered' : 'sent', readBy };
}
