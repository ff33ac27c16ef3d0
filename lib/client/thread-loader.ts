import type { ChatSummary, MessagePage } from '@/lib/contracts/chats';
import type { CommandError } from '@/lib/contracts/errors';
import type { ThreadState } from './desk-state';
import type { DeskStore } from './desk-store';
import { addSummary } from './reducers/apply-chat-updated';
import { applyNewestPage } from './reducers/apply-newest-page';
import { prependMessages } from './reducers/thread-messages';
import { getJson } from './rest-client';
import type { Reduce } from './sync-runner';

const THREAD_PAGE = 50;
const emptyThread: ThreadState = {
  messages: [],
  heldSeq: 0,
  ahead: [],
  hasOlder: false,
  isLoaded: false,
  isLoadingOlder: false,
  error: null,
};

const page = (chatId: string, query: string) =>
  getJson<MessagePage>(`/api/chats/${chatId}/messages?limit=${THREAD_PAGE}${query}`);

type Options = { store: DeskStore; dispatch: (reduce: Reduce) => void };

/** Fetches the pages of threads. One request a thread at a time. */
export function createThreadLoader({ store, dispatch }: Options) {
  const opening = new Map<string, Promise<void>>();

  function edit(chatId: string, change: (thread: ThreadState) => ThreadState): void {
    dispatch((state) => {
      const thread = state.threads[chatId];
      return thread ? { ...state, threads: { ...state.threads, [chatId]: change(thread) } } : state;
    });
  }

  function fail(chatId: string, { message }: CommandError): void {
    store.setState(({ threads }) => ({
      threads: {
        ...threads,
        [chatId]: { ...(threads[chatId] ?? emptyThread), isLoadingOlder: false, error: message },
      },
    }));
  }

  async function load(chatId: string): Promise<void> {
    if (!store.getState().chats[chatId]) {
      const summary = await getJson<ChatSummary>(`/api/chats/${chatId}`);
      if (!summary.ok) return fail(chatId, summary.error);
      dispatch((state) => addSummary(state, summary.data));
    }
    const newest = await page(chatId, '');
    if (!newest.ok) return fail(chatId, newest.error);
    dispatch((state) => applyNewestPage(state, chatId, newest.data));
  }

  return {
    /** The newest page, and the chat itself when it is not in the list. */
    open(this: void, chatId: string): Promise<void> {
      const running = opening.get(chatId) ?? load(chatId).finally(() => opening.delete(chatId));
      opening.set(chatId, running);
      return running;
    },
    async loadOlder(this: void, chatId: string): Promise<void> {
      const thread = store.getState().threads[chatId];
      const first = thread?.messages[0];
      if (!first || !thread.hasOlder || thread.isLoadingOlder) return;
      edit(chatId, (now) => ({ ...now, isLoadingOlder: true, error: null }));
      const older = await page(chatId, `&before=${first.seq}`);
      if (!older.ok) return fail(chatId, older.error);
      edit(chatId, (now) => prependMessages(now, older.data.messages, older.data.hasOlder));
    },
  };
}
