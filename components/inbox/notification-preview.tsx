'use client';

import { ArchiveRestore, ArrowLeft, Check, Mail, MailOpen } from 'lucide-react';
import { categories, severityTones, severityWords } from '@/components/notifications/category-icon';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Notification } from '@/lib/contracts/notifications';
import { placeWord } from './row-menu';

type Props = {
  notification: Notification;
  onToggleRead: () => void;
  onToggleDone: () => void;
  onClose: () => void;
};

/** The open notification beside the list. */
export function NotificationPreview({ notification, onToggleRead, onToggleDone, onClose }: Props) {
  const { title, body, link, actor, category, severity, updatedAt, readAt, archivedAt, resolvedAt } =
    notification;
  const { icon, label } = categories[category];
  return (
    <article aria-labelledby="preview-title" className="mx-auto flex max-w-2xl flex-col gap-4 px-6 py-5">
      <div className="flex flex-wrap items-center gap-2">
        <IconButton
          icon={ArrowLeft}
          label="Back to the list"
          shortcut="Esc"
          className="-ml-2"
          onClick={onClose}
        />
        <Chip icon={icon}>{label}</Chip>
        {severity !== 'info' && <Chip tone={severityTones[severity]}>{severityWords[severity]}</Chip>}
        {resolvedAt && <Chip tone="green">Settled</Chip>}
        <span className="flex-1" />
        <RelativeTime at={updatedAt} className="rounded-sm text-sm text-muted" />
      </div>
      <div className="flex items-start gap-3">
        {actor && <Avatar name={actor.name} size="large" />}
        <div className="min-w-0">
          <h2 id="preview-title" dir="auto" className="text-left text-xl font-semibold wrap-anywhere">
            {title}
          </h2>
          <p dir="auto" className="mt-2 text-left text-lg wrap-anywhere whitespace-pre-line">
            {body}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2 border-t pt-4">
        {!resolvedAt && (
          <ButtonLink href={link} variant="primary" id="preview-open">
            {`Open ${placeWord(notification)}`}
          </ButtonLink>
        )}
        <Button onClick={onToggleDone}>
          {archivedAt ? (
            <ArchiveRestore aria-hidden className="size-4" />
          ) : (
            <Check aria-hidden className="size-4" />
          )}
          {archivedAt ? 'Move back to the inbox' : 'Done'}
        </Button>
        {!archivedAt && (
          <Button variant="ghost" onClick={onToggleRead}>
            {readAt ? <Mail aria-hidden className="size-4" /> : <MailOpen aria-hidden className="size-4" />}
            {readAt ? 'Mark as unread' : 'Mark as read'}
          </Button>
        )}
      </div>
    </article>
  );
}
