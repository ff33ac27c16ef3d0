import { z } from 'zod';
import { idSchema, roleSchema } from './common';
import { messagePath } from './message-link';

export const notificationCategories = [
  'message',
  'work_order',
  'ticket',
  'booking',
  'case',
  'payment',
  'system',
] as const;
export const notificationSeverities = ['info', 'success', 'warning', 'critical'] as const;
export type NotificationCategory = (typeof notificationCategories)[number];
export type NotificationSeverity = (typeof notificationSeverities)[number];
export type NotificationChannel = 'toast' | 'sound' | 'desktop' | 'push' | 'email';

type Kind<Data extends z.ZodType> = {
  category: NotificationCategory;
  severity: NotificationSeverity;
  /** Besides the inbox, which always has it. */
  channels: readonly NotificationChannel[];
  data: Data;
  title: (data: z.infer<Data>, count: number) => string;
  body: (data: z.infer<Data>, count: number) => string;
  /** Where a click goes: a path of this desk. */
  link: (data: z.infer<Data>) => string;
};

const kind = <Data extends z.ZodType>(entry: Kind<Data>) => entry;

export const newMessageData = z.object({
  chatId: idSchema,
  /** Null in a direct chat. */
  chatName: z.string().nullable(),
  senderId: idSchema,
  senderName: z.string(),
  messageId: idSchema,
  seq: z.number().int(),
  preview: z.string(),
});

const workOrderData = z.object({
  workOrderId: idSchema,
  number: z.number().int(),
  title: z.string(),
  /** Null: the desk itself. */
  actorName: z.string().nullable(),
});
const orderName = ({ number }: z.infer<typeof workOrderData>) => `WO-${number}`;
const orderLink = ({ workOrderId }: z.infer<typeof workOrderData>) => `/work-orders/${workOrderId}`;

const ticketData = z.object({ ticketId: idSchema, number: z.number().int(), device: z.string() });
const ticketLink = ({ ticketId }: z.infer<typeof ticketData>) => `/tickets/${ticketId}`;

const testKind = (severity: NotificationSeverity) =>
  kind({
    category: 'system',
    severity,
    channels: ['toast'],
    data: z.object({ note: z.string() }),
    title: () => `Test notification (${severity})`,
    body: ({ note }) => note,
    link: () => '/test-notifications',
  });

/** Every kind of notification there is. Adding one is one entry here; `rows` hold only kind, data and count. */
export const notificationKinds = {
  /** A chat has unread messages. One row per chat while unread; `count` says how many messages. */
  new_message: kind({
    category: 'message',
    severity: 'info',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: newMessageData,
    title: (data, count) => {
      const where = data.chatName ? ` in ${data.chatName}` : '';
      return count > 1
        ? `${count} new messages from ${data.senderName}${where}`
        : `New message from ${data.senderName}${where}`;
    },
    body: (data) => data.preview,
    link: (data) => `/chat/${data.chatId}`,
  }),
  added_to_chat: kind({
    category: 'message',
    severity: 'info',
    channels: ['toast'],
    data: z.object({ chatId: idSchema, chatName: z.string(), actorName: z.string() }),
    title: (data) => `${data.actorName} added you to ${data.chatName}`,
    body: () => 'Open the chat to see what it is about.',
    link: (data) => `/chat/${data.chatId}`,
  }),
  work_order_assigned: kind({
    category: 'work_order',
    severity: 'info',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: workOrderData,
    title: (data) => `${data.actorName ?? 'The desk'} assigned ${orderName(data)} to you`,
    body: (data) => data.title,
    link: orderLink,
  }),
  work_order_unassigned: kind({
    category: 'work_order',
    severity: 'info',
    channels: ['toast'],
    data: workOrderData,
    title: (data) => `${orderName(data)} went to somebody else`,
    body: (data) => data.title,
    link: orderLink,
  }),
  work_order_status: kind({
    category: 'work_order',
    severity: 'info',
    channels: ['toast'],
    data: workOrderData.extend({ status: z.string() }),
    title: (data) => `${orderName(data)}: ${data.status}`,
    body: (data) => data.title,
    link: orderLink,
  }),
  work_order_mention: kind({
    category: 'work_order',
    severity: 'info',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: workOrderData.extend({ preview: z.string() }),
    title: (data) => `${data.actorName ?? 'Somebody'} mentioned you in ${orderName(data)}`,
    body: (data) => data.preview,
    link: orderLink,
  }),
  /** To the customer: staff wrote to them. To who works on it: the customer wrote. */
  work_order_note: kind({
    category: 'work_order',
    severity: 'info',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: workOrderData.extend({ preview: z.string() }),
    title: (data) => `${data.actorName ?? 'The desk'} wrote on ${orderName(data)}`,
    body: (data) => data.preview,
    link: orderLink,
  }),
  work_order_due_soon: kind({
    category: 'work_order',
    severity: 'warning',
    channels: ['toast', 'desktop', 'push'],
    data: workOrderData,
    title: (data) => `${orderName(data)} is due soon`,
    body: (data) => data.title,
    link: orderLink,
  }),
  work_order_breached: kind({
    category: 'work_order',
    severity: 'critical',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: workOrderData,
    title: (data) => `${orderName(data)} is past its due date`,
    body: (data) => data.title,
    link: orderLink,
  }),
  /** A chat message calls the person by `@name`. One row per chat while unread, beside the one of its other messages. */
  chat_mention: kind({
    category: 'message',
    severity: 'info',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: newMessageData,
    title: (data, count) => {
      const where = data.chatName ? ` in ${data.chatName}` : '';
      return count > 1
        ? `You were mentioned ${count} times${where}, last by ${data.senderName}`
        : `${data.senderName} mentioned you${where}`;
    },
    body: (data) => data.preview,
    link: (data) => messagePath(data.chatId, data.seq),
  }),
  ticket_status: kind({
    category: 'ticket',
    severity: 'info',
    channels: ['toast', 'email'],
    data: ticketData.extend({ status: z.string() }),
    title: (data) => `RT-${data.number}: ${data.status}`,
    body: (data) => data.device,
    link: ticketLink,
  }),
  estimate_sent: kind({
    category: 'ticket',
    severity: 'warning',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: ticketData.extend({ totalCents: z.number().int() }),
    title: (data) => `An estimate for your ${data.device} awaits your answer`,
    body: () => 'Approve or decline it; the repair begins once you have approved.',
    link: ticketLink,
  }),
  estimate_answered: kind({
    category: 'ticket',
    severity: 'success',
    channels: ['toast', 'sound', 'desktop', 'push', 'email'],
    data: ticketData.extend({ isApproved: z.boolean(), clientName: z.string() }),
    title: (data) =>
      `${data.clientName} ${data.isApproved ? 'approved' : 'declined'} the estimate of RT-${data.number}`,
    body: (data) => data.device,
    link: ticketLink,
  }),
  welcome: kind({
    category: 'system',
    severity: 'success',
    channels: [],
    data: z.object({ name: z.string() }),
    title: (data) => `Welcome, ${data.name}`,
    body: () => 'This is your inbox: whatever you must not miss waits here until you have seen it.',
    link: () => '/chat',
  }),
  password_changed: kind({
    category: 'system',
    severity: 'warning',
    channels: ['toast', 'email'],
    data: z.object({ by: z.enum(['you', 'admin']) }),
    title: () => 'Your password was changed',
    body: ({ by }) =>
      by === 'you'
        ? 'If that was not you, tell an admin at once.'
        : 'An admin set a new one. Change it to one only you know.',
    link: () => '/account',
  }),
  role_changed: kind({
    category: 'system',
    severity: 'info',
    channels: ['toast'],
    data: z.object({ role: roleSchema }),
    title: (data) => `You are now ${data.role}`,
    body: () => 'What you can see and do has changed with it.',
    link: () => '/account',
  }),
  test_info: testKind('info'),
  test_success: testKind('success'),
  test_warning: testKind('warning'),
  test_critical: testKind('critical'),
} as const;

export type NotificationKind = keyof typeof notificationKinds;
export const notificationKindNames = Object.keys(notificationKinds) as [
  NotificationKind,
  ...NotificationKind[],
];
export type NotificationData<K extends NotificationKind> = z.infer<(typeof notificationKinds)[K]['data']>;
