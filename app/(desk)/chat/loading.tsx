import { ThreadSkeleton } from '@/components/chat/thread-skeleton';

export default function ChatLoading() {
  return <ThreadSkeleton />;
}
