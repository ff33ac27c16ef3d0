'use client';

import { CheckCheck, Keyboard, LogOut, MessageSquare, Monitor, Moon, Sun, Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { chatTitle } from '@/components/chat/chat-words';
import { showToast } from '@/components/ui/show-toast';
import { useTheme } from '@/components/ui/use-theme';
import { useChatCommands } from '@/hooks/use-chat-commands';
import { useChatList } from '@/hooks/use-chat-list';
import { useMe } from '@/hooks/use-desk';
import { useInboxVerbs } from '@/hooks/use-inbox-verbs';
import { useSearchResults } from '@/hooks/use-search-results';
import type { Person } from '@/lib/contracts/users';
import { adminPlaces, mainPlaces, secondPlaces, visibleTo } from './nav-items';
import { filterGroups, type PaletteGroup, type PaletteItem } from './palette-items';
import { useShellLayer } from './shell-layers';
import { useRecordItems } from './use-record-items';

/** What the palette offers for what was typed. People and records are asked of the server, which knows what one may see. */
export function usePaletteGroups(query: string, askToSignOut: () => void): PaletteGroup[] {
  const groups = [
    { value: 'Go to', items: usePlaceItems() },
    { value: 'Chats', items: useChatItems() },
    { value: 'Actions', items: useActionItems(askToSignOut) },
  ];
  const { orders, tickets } = useRecordItems(query);
  // Found by the server, which knows more words of them than are shown here.
  const found = [
    { value: 'People', items: usePeopleItems(query) },
    { value: 'Work orders', items: orders },
    { value: 'Tickets', items: tickets },
  ];
  return [...filterGroups(groups, query), ...found.filter(({ items }) => items.length > 0)];
}

function usePlaceItems(): PaletteItem[] {
  const router = useRouter();
  const { role } = useMe();
  return visibleTo([...mainPlaces, ...adminPlaces, ...secondPlaces], role).map(({ href, label, icon }) => ({
    id: href,
    label,
    icon,
    run: () => router.push(href),
  }));
}

function useChatItems(): PaletteItem[] {
  const router = useRouter();
  const me = useMe();
  return useChatList().chats.map((chat) => ({
    id: chat.id,
    label: chatTitle(chat, me.id),
    keywords: chat.members.map((member) => member.name).join(' '),
    hint: chat.kind === 'group' ? `${chat.members.length} people` : undefined,
    icon: chat.kind === 'group' ? Users : MessageSquare,
    run: () => router.push(`/chat/${chat.id}`),
  }));
}

function useActionItems(askToSignOut: () => void): PaletteItem[] {
  const { setTheme } = useTheme();
  const { markAllRead } = useInboxVerbs();
  const open = useShellLayer((state) => state.open);
  return [
    { id: 'read-all', label: 'Mark all notifications read', icon: CheckCheck, run: () => void markAllRead() },
    { id: 'light', label: 'Light theme', keywords: 'day', icon: Sun, run: () => setTheme('light') },
    { id: 'dark', label: 'Dark theme', keywords: 'night', icon: Moon, run: () => setTheme('dark') },
    { id: 'system', label: 'Theme as the system', icon: Monitor, run: () => setTheme('system') },
    {
      id: 'help',
      label: 'Keyboard shortcuts',
      keywords: 'help keys',
      icon: Keyboard,
      run: () => open('help'),
    },
    { id: 'sign-out', label: 'Sign out', keywords: 'log out leave', icon: LogOut, run: askToSignOut },
  ];
}

function usePeopleItems(query: string): PaletteItem[] {
  const router = useRouter();
  const me = useMe();
  const { openDirect } = useChatCommands();
  const trimmed = query.trim();
  const { items } = useSearchResults<Person>('/api/people', trimmed === '' ? null : trimmed);

  async function write(person: Person) {
    const ack = await openDirect(person.id);
    if (ack.ok) router.push(`/chat/${ack.data.id}`);
    else showToast({ tone: 'error', title: 'The chat could not be opened', description: ack.error.message });
  }
  return items
    .filter((person) => person.id !== me.id)
    .slice(0, 6)
    .map((person) => ({
      id: person.id,
      label: person.name,
      hint: person.title ?? person.role,
      avatar: person.name,
      run: () => void write(person),
    }));
}
