import type { Metadata } from 'next';
import { NoChatChosen } from '@/components/chat/no-chat-chosen';

export const metadata: Metadata = { title: 'Chat' };

export default function ChatPage() {
  return <NoChatChosen />;
}
