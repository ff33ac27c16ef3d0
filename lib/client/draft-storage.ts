import { createStore, del, get, set, type UseStore } from 'idb-keyval';

// Created on first use: the server renders the same components and has no IndexedDB.
let drafts: UseStore | null = null;
const draftStore = () => (drafts ??= createStore('carillon-drafts', 'drafts'));

/** Without storage (a private window) drafts still live as long as the page. */
const inMemory = new Map<string, string>();

/** The stored text, or an empty one. Never throws. */
export async function readDraft(key: string): Promise<string> {
  const held = inMemory.get(key);
  if (held !== undefined) return held;
  try {
    return (await get<string>(key, draftStore())) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text; an empty one is forgotten. Never throws. */
export function writeDraft(key: string, text: string): void {
  inMemory.set(key, text);
  try {
    const written = text === '' ? del(key, draftStore()) : set(key, text, draftStore());
    written.catch(() => undefined);
  } catch {
    // No IndexedDB at all: the copy in memory must do.
  }
}
