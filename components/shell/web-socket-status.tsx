'use client';

import {
  CircleCheck,
  CloudOff,
  LoaderCircle,
  RefreshCwOff,
  RotateCw,
  UserX,
  type LucideIcon,
} from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { Tone } from '@/components/ui/chip';
import { useWebSocket } from '@/hooks/use-web-socket';
import type { ConnectionStatus } from '@/lib/client/desk-state';
import { useConnectionWords } from './use-connection-words';

const icons = {
  live: CircleCheck,
  connecting: LoaderCircle,
  catching_up: LoaderCircle,
  reconnecting: RotateCw,
  offline: CloudOff,
  rest_only: RefreshCwOff,
  signed_out: UserX,
} satisfies Record<ConnectionStatus, LucideIcon>;

const tones = {
  green: 'text-green',
  blue: 'bg-blue-soft text-blue',
  amber: 'bg-amber-soft text-amber',
  red: 'bg-red-soft text-red',
  neutral: 'text-muted',
} satisfies Record<Tone, string>;

const isTurning = (status: ConnectionStatus) => status === 'connecting' || status === 'catching_up';

/** The connection pill, in every page: what the connection does now, and "Try now" when that helps. */
export function WebSocketStatus() {
  const { reconnectNow } = useWebSocket();
  const { status, label, tone, retryInSeconds, canTryNow } = useConnectionWords();
  const Icon = icons[status];
  return (
    <div className={cn('flex min-w-0 items-center rounded-sm text-xs font-medium', tones[tone])}>
      {/* The seconds are left out of what is read aloud: they would never stop. */}
      <span role="status" data-status={status} className="flex min-w-0 items-center gap-1.5 px-2 py-1">
        <Icon aria-hidden className={cn('size-3.5 shrink-0', isTurning(status) && 'animate-spin')} />
        <span className="line-clamp-2 leading-tight">
          {label}
          {retryInSeconds !== null && (
            <span aria-hidden className="tabular-nums">{` in ${retryInSeconds} s`}</span>
          )}
        </span>
      </span>
      {canTryNow && (
        <button
          type="button"
          onClick={reconnectNow}
          className="touch-target rounded-sm py-1 pr-2 pl-1 whitespace-nowrap underline underline-offset-2"
        >
          Try now
        </button>
      )}
    </div>
  );
}
