'use client';

import { CircleAlert, CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { cn } from './cn';
import { IconButton } from './icon-button';

type ToastTone = 'info' | 'success' | 'warning' | 'error';

export type ToastContent = {
  tone?: ToastTone;
  icon?: LucideIcon;
  /** Who and what. */
  title: string;
  /** What exactly, or where. */
  description?: string;
  /** Shows a long description to its end; else two lines of it. */
  isWhole?: boolean;
  /** Makes the whole toast a button: what a click on it does, and closes it. */
  onOpen?: () => void;
  /** A second thing to do: "Undo", "Try again". */
  action?: { label: string; onClick: () => void };
  /** How long it stays while nobody hovers or focuses it. At least 5 s; Infinity keeps it. */
  durationMs?: number;
  /** Once it is in the document. */
  onShown?: () => void;
};

const icons = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
} satisfies Record<ToastTone, LucideIcon>;
const colours = {
  info: 'text-accent',
  success: 'text-green',
  warning: 'text-amber',
  error: 'text-red',
} satisfies Record<ToastTone, string>;
const MIN_MS = 5_000;
const DEFAULT_MS = 8_000;

/** One toast. Keeps its own time, because it must stop for the focus as well as for the pointer. */
export function ToastCard({ content, onClose }: { content: ToastContent; onClose: () => void }) {
  const {
    tone = 'info',
    icon,
    title,
    description,
    isWhole,
    onOpen,
    action,
    durationMs = DEFAULT_MS,
  } = content;
  useOnShown(content.onShown);
  const hold = useAutoClose(Math.max(durationMs, MIN_MS), onClose);
  const Icon = icon ?? icons[tone];
  const closeAfter = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className="flex w-full items-start gap-1 rounded-md border bg-raised text-ink shadow-float"
      {...hold}
    >
      <TextPart onOpen={onOpen && closeAfter(onOpen)}>
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', colours[tone])} />
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium wrap-anywhere">{title}</span>
          {description && (
            <span
              dir="auto"
              className={cn('text-sm wrap-anywhere text-muted', isWhole ? 'block' : 'line-clamp-2')}
            >
              {description}
            </span>
          )}
        </span>
      </TextPart>
      {action && (
        <button
          type="button"
          className="touch-target mt-3 px-1 text-sm font-medium text-link"
          onClick={closeAfter(action.onClick)}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} label="Dismiss" className="mt-1.5 mr-1.5" onClick={onClose} />
    </div>
  );
}

function TextPart({ onOpen, children }: { onOpen?: () => void; children: React.ReactNode }) {
  const style = 'flex min-w-0 flex-1 gap-2.5 rounded-md py-3 pl-3 text-left';
  if (!onOpen) return <div className={style}>{children}</div>;
  return (
    <button type="button" onClick={onOpen} className={style}>
      {children}
    </button>
  );
}

function useOnShown(onShown: (() => void) | undefined) {
  const shown = useRef(onShown);
  useEffect(() => shown.current?.(), []);
}

/** Closes after `durationMs` spent without pointer and focus on it, in a visible tab. */
function useAutoClose(durationMs: number, onClose: () => void) {
  const [isHeld, setIsHeld] = useState(false);
  const left = useRef(durationMs);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (isHeld || durationMs === Infinity) return;
    const startedAt = Date.now();
    const timer = setTimeout(() => close.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - startedAt;
    };
  }, [isHeld, durationMs]);
  return {
    onPointerEnter: () => setIsHeld(true),
    onPointerLeave: () => setIsHeld(false),
    onFocus: () => setIsHeld(true),
    onBlur: () => setIsHeld(false),
  };
}
