import type { CommandName, CommandOutput } from '@/lib/contracts/commands';
import type { DeskState } from './desk-state';
import { applyChatMessage } from './reducers/apply-chat-message';
import { addSummary } from './reducers/apply-chat-updated';
import { applyCounts } from './reducers/apply-inbox';
import { applyReadState } from './reducers/apply-read-state';

type Reducers = { [N in CommandName]?: (state: DeskState, output: CommandOutput<N>) => DeskState };

/** What a successful ack says about the live state; it comes before, or instead of, the event. */
const reducers: Reducers = {
  send_message: applyChatMessage,
  open_direct_chat: addSummary,
  create_group_chat: addSummary,
  rename_chat: addSummary,
  add_chat_members: addSummary,
  mark_chat_read: applyReadState,
  mark_chat_unread: applyReadState,
  mark_chat_delivered: applyReadState,
  mark_read: applyCounts,
  mark_unread: applyCounts,
  archive_notifications: applyCounts,
  unarchive_notifications: applyCounts,
  mark_all_read: applyCounts,
  mark_seen: applyCounts,
  mark_subject_read: applyCounts,
  get_unread_count: applyCounts,
};

/** How an ack changes the state, or null when it says nothing about it. */
export function ackReducer<N extends CommandName>(
  name: N,
  output: CommandOutput<N>,
): ((state: DeskState) => DeskState) | null {
  const reduce = reducers[name];
  return reduce ? (state) => reduce(state, output) : null;
}
