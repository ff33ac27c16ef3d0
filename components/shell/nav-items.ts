import {
  Activity,
  BellRing,
  CircleUserRound,
  ClipboardList,
  House,
  Inbox,
  MessagesSquare,
  ScrollText,
  Users,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { isStaff, type Role } from '@/lib/contracts/common';

export type NavItem = {
  href: string;
  label: string;
  icon: LucideIcon;
  /** Whose number stands beside it. */
  badge?: 'inbox' | 'chat';
  canSee?: (role: Role) => boolean;
  /** What a customer calls it, where that differs. */
  labelForClients?: string;
};

/** The places of the desk, in order. The rail, the phone tabs and the palette all read these. */
export const mainPlaces: NavItem[] = [
  { href: '/today', label: 'Today', labelForClients: 'Home', icon: House },
  { href: '/inbox', label: 'Inbox', icon: Inbox, badge: 'inbox' },
  { href: '/chat', label: 'Chat', icon: MessagesSquare, badge: 'chat' },
  { href: '/work-orders', label: 'Work', labelForClients: 'Your orders', icon: ClipboardList },
  { href: '/tickets', label: 'Tickets', labelForClients: 'Repairs', icon: Wrench },
  { href: '/people', label: 'People', icon: Users, canSee: isStaff },
];

const isAdmin = (role: Role) => role === 'admin';

/** Who runs the desk looks after it here. */
export const adminPlaces: NavItem[] = [
  { href: '/admin/monitor', label: 'Monitor', icon: Activity, canSee: isAdmin },
  { href: '/admin/audit', label: 'Audit log', icon: ScrollText, canSee: isAdmin },
];

export const secondPlaces: NavItem[] = [
  { href: '/account', label: 'Account', icon: CircleUserRound },
  { href: '/test-notifications', label: 'Test notifications', icon: BellRing },
];

export function visibleTo(items: NavItem[], role: Role) {
  return items
    .filter((item) => item.canSee?.(role) ?? true)
    .map((item) => ({ ...item, label: (!isStaff(role) && item.labelForClients) || item.label }));
}

/** A place is current on its own page and on every page below it. */
export function isCurrentPlace(pathname: string, href: string) {
  return pathname === href || pathname.startsWith(`${href}/`);
}
