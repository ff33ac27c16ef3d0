import { ThreadMissing } from '@/components/chat/thread-missing';

export default function ChatNotFound() {
  return <ThreadMissing />;
}
