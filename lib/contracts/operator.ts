import { z } from 'zod';
import { emptySchema, idSchema, pageInput, roleSchema, textSchema, timestampSchema } from './common';
import { roomSchema } from './live';
import { personRefSchema } from './users';

/** What an operator may emit: nothing that could be taken for a real event. */
export const operatorEvents = ['test', 'operator_message'] as const;
const emitBody = {
  event: z.enum(operatorEvents, `Only ${operatorEvents.join(' and ')} may be sent by hand.`),
  data: z.record(z.string().max(80), z.unknown()).default({}),
};
const OPERATOR_MESSAGE_MAX = 500;
const operatorMessageSchema = textSchema.trim().min(1).max(OPERATOR_MESSAGE_MAX);
/** People read an `operator_message`; a `test` may say anything, or nothing. */
const saysSomething = ({ event, data }: { event: string; data: Record<string, unknown> }) =>
  event !== 'operator_message' || operatorMessageSchema.safeParse(data.message).success;
const nothingSaid = {
  path: ['data', 'message'],
  error: `Write what people are to read, at most ${OPERATOR_MESSAGE_MAX} characters, as "message".`,
};
const delivered = z.object({ delivered: z.boolean(), connections: z.number().int().nonnegative() });

/** `GET /api/websocket/stats`. */
export const websocketStatsSchema = z.object({
  totalConnections: z.number().int(),
  connectedDevices: z.number().int(),
  connectedUsers: z.number().int(),
  byRole: z.record(roleSchema, z.number().int()),
  /** Rooms with members. */
  roomCount: z.number().int(),
  rooms: z.array(z.object({ name: roomSchema, members: z.number().int() })),
  users: z.array(
    z.object({
      id: idSchema,
      number: z.number().int().positive(),
      name: z.string(),
      role: roleSchema,
      connections: z.number().int(),
      devices: z.number().int(),
      transports: z.array(z.string()),
      since: timestampSchema,
    }),
  ),
  uptimeSeconds: z.number(),
});
export type WebsocketStats = z.infer<typeof websocketStatsSchema>;

/** One reading of the server's own metrics; null: nothing was measured, which is not zero. */
export const monitorSampleSchema = z.object({
  at: timestampSchema,
  connections: z.number().int(),
  /** Sign-ins with a connection: all tabs of a browser are one. */
  devices: z.number().int(),
  users: z.number().int(),
  byRole: z.record(z.string(), z.number().int()),
  /** A second, by name. */
  eventsIn: z.record(z.string(), z.number()),
  eventsOut: z.record(z.string(), z.number()),
  ackMs: z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).nullable(),
  handshakeMs: z.object({ p50: z.number(), p95: z.number() }).nullable(),
  reconnects: z.number(),
  errorsByCode: z.record(z.string(), z.number()),
  slowCuts: z.number(),
  rateLimited: z.number(),
  /** All the process has of the machine's memory, and what of it is JavaScript's heap. */
  memoryBytes: z.number(),
  heapBytes: z.number(),
  /** How much the heap grew since nobody was connected, shared out among the connections; null: not known. */
  heapPerConnectionBytes: z.number().nullable(),
  messageQueue: z.number().int(),
  pool: z.object({ total: z.number().int(), idle: z.number().int(), waiting: z.number().int() }),
});
export type MonitorSample = z.infer<typeof monitorSampleSchema>;

/** `after`: the `at` of the last sample at hand. */
export const monitorInput = z.object({ after: timestampSchema.optional() });
export type MonitorInput = z.infer<typeof monitorInput>;
/** `GET /api/monitor`: the last quarter of an hour, and how things stand now. */
export type Monitor = {
  /** Milliseconds between two samples; a longer gap is time nobody measured. */
  sampleMs: number;
  /** Oldest first. */
  samples: MonitorSample[];
  /** Rooms with most members first, people by name; both cut off, their numbers are not. */
  now: WebsocketStats;
};

export const auditEntrySchema = z.object({
  /** 1, 2, 3 … without gaps. */
  seq: z.number().int().positive(),
  at: timestampSchema,
  actor: z.object({ id: idSchema, name: z.string(), role: roleSchema }).nullable(),
  /** The command's name, or `operator_emit`, `sign_in` … */
  action: z.string(),
  /** What it was done to: `user_{id}`, `work_order_{id}`, a room. */
  subject: z.string(),
  /** Whose `user_{id}` the subject is, as they are called now; null for anything else. No part of the hash. */
  subjectName: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  address: z.string().nullable(),
  /** SHA-256 over this row and the hash of the one before, hex. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
const auditFilter = {
  actorId: idSchema.optional(),
  action: textSchema.trim().max(80).optional(),
  subject: textSchema.trim().max(120).optional(),
  from: timestampSchema.optional(),
  to: timestampSchema.optional(),
};
export const listAuditInput = z.object({ ...pageInput, ...auditFilter });
export const exportAuditInput = z.object(auditFilter);

/** `GET /api/audit/verify`: whether the chain is whole; else the first row that is wrong, and what is wrong with it. */
export type AuditVerdict =
  { isWhole: true; entries: number; lastHash: string } | { isWhole: false; seq: number; problem: string };

/** Any id or number: somebody who is not connected is in no room. */
export const userRoomsInput = z.object({ userId: personRefSchema });

/** Admin only, every one of them in the audit log. */
export const operatorCommands = {
  /** Any id or number: of nobody that is connected, it is delivered to nobody. */
  emit_to_user: {
    input: z.object({ userId: personRefSchema, ...emitBody }).refine(saysSomething, nothingSaid),
    output: delivered,
  },
  emit_to_room: {
    input: z.object({ roomName: roomSchema, ...emitBody }).refine(saysSomething, nothingSaid),
    output: delivered,
  },
  emit_to_role: {
    input: z.object({ role: roleSchema, ...emitBody }).refine(saysSomething, nothingSaid),
    output: delivered,
  },
  /** Closes a person's connections; they may come back. */
  disconnect_user: {
    input: z.object({ userId: personRefSchema }),
    output: z.object({ connections: z.number().int() }),
  },
  /** Ends one session of anybody. */
  revoke_user_session: { input: z.object({ sessionId: idSchema }), output: emptySchema },
} as const;
