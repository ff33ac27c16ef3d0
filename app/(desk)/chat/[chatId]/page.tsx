import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ThreadView } from '@/components/chat/thread-view';
import { requireActor } from '@/lib/auth/session';
import { listMessagesInput } from '@/lib/contracts/chats';
import { isAppError } from '@/lib/core/errors';
import { getChat, listMessages } from '@/lib/domain/chats';

export const metadata: Metadata = { title: 'Chat' };

async function loadThread(chatId: string) {
  const input = listMessagesInput.safeParse({ chatId });
  if (!input.success) notFound();
  const actor = await requireActor();
  try {
    const [chat, page] = await Promise.all([getChat(actor, { chatId }), listMessages(actor, input.data)]);
    return { chat, page };
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') notFound();
    throw error;
  }
}

export default async function ThreadPage({ params }: { params: Promise<{ chatId: string }> }) {
  const { chatId } = await params;
  const initial = await loadThread(chatId);
  return <ThreadView key={chatId} chatId={chatId} initial={initial} />;
}
