import type { LucideIcon } from 'lucide-react';
import { foldName } from '@/lib/contracts/fold-name';

export type PaletteItem = {
  /** Unique among all items. */
  id: string;
  label: string;
  /** What else finds it. */
  keywords?: string;
  /** Beside the label, quieter. */
  hint?: string;
  icon?: LucideIcon;
  /** A person's name: shows initials in place of an icon. */
  avatar?: string;
  run: () => void;
};
export type PaletteGroup = { value: string; items: PaletteItem[] };

/** Every word that was typed begins a word of the label or the keywords, in any order. */
export function matches(item: Pick<PaletteItem, 'label' | 'keywords'>, query: string) {
  const text = ` ${foldName(`${item.label} ${item.keywords ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const words = foldName(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.every((word) => text.includes(` ${word}`));
}

const MOST = 6;

/** The groups with what matches; nothing typed shows the first few of each. */
export function filterGroups(groups: PaletteGroup[], query: string): PaletteGroup[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => matches(item, query)).slice(0, MOST) }))
    .filter((group) => group.items.length > 0);
}
