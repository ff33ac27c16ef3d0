import {
  Bell,
  CalendarClock,
  ClipboardList,
  CreditCard,
  MessageSquare,
  Scale,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { Tone } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import type { NotificationCategory, NotificationSeverity } from '@/lib/contracts/notification-kinds';

export const categories = {
  message: { icon: MessageSquare, label: 'Message' },
  work_order: { icon: ClipboardList, label: 'Work order' },
  ticket: { icon: Wrench, label: 'Repair ticket' },
  booking: { icon: CalendarClock, label: 'Booking' },
  case: { icon: Scale, label: 'Case' },
  payment: { icon: CreditCard, label: 'Payment' },
  system: { icon: Bell, label: 'Desk' },
} satisfies Record<NotificationCategory, { icon: LucideIcon; label: string }>;

export const severityTones = {
  info: 'blue',
  success: 'green',
  warning: 'amber',
  critical: 'red',
} satisfies Record<NotificationSeverity, Tone>;

export const severityWords = {
  info: 'For information',
  success: 'Good news',
  warning: 'Needs attention',
  critical: 'Urgent',
} satisfies Record<NotificationSeverity, string>;

const colours = {
  info: 'text-muted',
  success: 'text-green',
  warning: 'text-amber',
  critical: 'text-red',
} satisfies Record<NotificationSeverity, string>;

type Props = { category: NotificationCategory; severity: NotificationSeverity; className?: string };

/** What a notification is about, in the colour of how much it matters; both are also said in words. */
export function CategoryIcon({ category, severity, className }: Props) {
  const { icon: Icon, label } = categories[category];
  return (
    <span className={cn('inline-flex shrink-0', colours[severity], className)}>
      <Icon aria-hidden className="size-4.5" />
      <span className="sr-only">
        {label}
        {severity !== 'info' && `, ${severityWords[severity].toLowerCase()}`}:
      </span>
    </span>
  );
}
