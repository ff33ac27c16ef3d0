import type { Role } from '@/lib/contracts/common';
import { singleton } from '@/lib/core/singleton';

export type ConnectionFact = {
  userId: string;
  /** The sign-in behind it: all tabs of a browser share one. */
  sessionId: string;
  name: string;
  role: Role;
  /** How it is carried now: `websocket` or `polling`. */
  transport: string;
  /** Epoch ms. */
  since: number;
};

/** What only the gateway knows of this moment; the domain reads it here, as it never imports a transport. */
export type GatewayFacts = {
  listConnections(): ConnectionFact[];
  /** Rooms that stand for people, roles and records; those of single sessions and connections are nobody's business. */
  listRooms(): { name: string; members: number }[];
  /** The rooms of one person's connections, each once. */
  listRoomsOf(userId: string): string[];
  /** The connections in any of these rooms. */
  countIn(rooms: string[]): number;
};

const noGateway: GatewayFacts = {
  listConnections: () => [],
  listRooms: () => [],
  listRoomsOf: () => [],
  countIn: () => 0,
};

const holder = singleton('gateway facts', (): { current: GatewayFacts | null } => ({ current: null }));

/** The gateway says how to ask it. Returns how to take that away. */
export function registerGatewayFacts(facts: GatewayFacts): () => void {
  holder.current = facts;
  return () => {
    if (holder.current === facts) holder.current = null;
  };
}

/** Without a gateway nobody is connected. */
export const gatewayFacts = (): GatewayFacts => holder.current ?? noGateway;
export const hasGateway = (): boolean => holder.current !== null;
