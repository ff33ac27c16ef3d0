import { randomUUID } from 'node:crypto';
import type { NotificationData, NotificationKind } from '@/lib/contracts/notification-kinds';
import type { UserActor } from '@/lib/core/actor';
import type { Notice } from './notify';

const DEFAULT_NOTE = 'You sent this to yourself to see how notifications arrive.';

type Samples = { [K in NotificationKind]: NotificationData<K> };

/** A notice of any kind to oneself; each has a subject of its own, so that it is always a new row. */
export function sampleNotice(actor: UserActor, kind: NotificationKind, note: string): Notice {
  const test = { note: note || DEFAULT_NOTE };
  const chatId = randomUUID();
  const ticket = { ticketId: randomUUID(), number: 1001, device: 'A sample laptop' };
  const order = { workOrderId: randomUUID(), number: 1001, title: 'Boiler at 14b', actorName: actor.name };
  const samples: Samples = {
    new_message: {
      chatId,
      chatName: null,
      senderId: actor.userId,
      senderName: actor.name,
      messageId: randomUUID(),
      seq: 1,
      preview: test.note,
    },
    added_to_chat: { chatId, chatName: 'A sample group', actorName: actor.name },
    chat_mention: {
      chatId,
      chatName: 'A sample group',
      senderId: actor.userId,
      senderName: actor.name,
      messageId: randomUUID(),
      seq: 1,
      preview: test.note,
    },
    work_order_assigned: order,
    work_order_unassigned: order,
    work_order_status: { ...order, status: 'In progress' },
    work_order_mention: { ...order, preview: test.note },
    work_order_note: { ...order, preview: test.note },
    work_order_due_soon: order,
    work_order_breached: order,
    ticket_status: { ...ticket, status: 'Ready to collect' },
    estimate_sent: { ...ticket, totalCents: 12_900 },
    estimate_answered: { ...ticket, isApproved: true, clientName: actor.name },
    welcome: { name: actor.name },
    password_changed: { by: 'you' },
    role_changed: { role: actor.role },
    test_info: test,
    test_success: test,
    test_warning: test,
    test_critical: test,
  };
  const subjectKey = `test_${randomUUID()}`;
  return { userId: actor.userId, kind, subjectKey, data: samples[kind], actorId: actor.userId } as Notice;
}
