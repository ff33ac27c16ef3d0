import type { ChatSummary } from '@/lib/contracts/chats';
import { isStaff, type Role } from '@/lib/contracts/common';

type Viewer = { id: string; role: Role };

/** What the details offer. The server decides again; this only keeps buttons away that it would refuse. */
export const canManageMembers = (chat: ChatSummary, me: Viewer) => chat.kind === 'group' && isStaff(me.role);
export const canMakeGroups = (me: Viewer) => isStaff(me.role);
export const canLeave = (chat: ChatSummary) => chat.kind === 'group';
