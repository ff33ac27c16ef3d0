import type { ReactNode } from 'react';
import { ChatScreen } from '@/components/chat/chat-screen';
import { listChatsInput } from '@/lib/contracts/chats';
import { requireActor } from '@/lib/auth/session';
import { listChats } from '@/lib/domain/chats';

export default async function ChatLayout({ children }: { children: ReactNode }) {
  const first = await listChats(await requireActor(), listChatsInput.parse({}));
  return <ChatScreen first={first}>{children}</ChatScreen>;
}
