import type { Message } from '@/lib/contracts/chats';
import { clockTime } from './day-label';

/** What happened to the chat: "Ana added Piotr". */
export function SystemLine({ message }: { message: Message }) {
  return (
    <p
      className="px-6 py-1.5 text-center text-sm text-balance [overflow-wrap:anywhere] text-muted"
      dir="auto"
    >
      {message.body}{' '}
      <time dateTime={message.createdAt} className="font-mono text-xs" suppressHydrationWarning>
        {clockTime(message.createdAt)}
      </time>
    </p>
  );
}
