'use client';

import type { KeyboardEvent } from 'react';
import { useSingleKey } from '@/hooks/use-single-key';

type Place = { column: number; row: number };

/** The titles of the cards, column by column, as they stand on the screen. */
const cardsByColumn = () =>
  [...document.querySelectorAll('[data-board-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-order-link]'),
  ]);

/** Where the focus is: on a card's title, or on something in the card. */
function placeOf(columns: HTMLElement[][], focused: Element | null): Place | null {
  const card = focused?.closest('[data-board-card]');
  if (!card) return null;
  const column = columns.findIndex((links) => links.some((link) => card.contains(link)));
  return { column, row: columns[column]?.findIndex((link) => card.contains(link)) ?? -1 };
}

function focus(link: HTMLElement | undefined): void {
  link?.focus();
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** To the next card of all columns, or the one before; from nowhere to the first. */
function step(by: 1 | -1): void {
  const columns = cardsByColumn();
  const place = placeOf(columns, document.activeElement);
  const all = columns.flat();
  focus(place ? all[all.indexOf(columns[place.column]![place.row]!) + by] : all[0]);
}

function sideways(columns: HTMLElement[][], { column, row }: Place, by: 1 | -1): HTMLElement | undefined {
  for (let at = column + by; columns[at]; at += by) {
    const links = columns[at] ?? [];
    if (links.length > 0) return links[Math.min(row, links.length - 1)];
  }
  return undefined;
}

/** J and K go from card to card, the arrows also from column to column, M opens the moves of a card. */
export function useBoardKeys() {
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  useSingleKey('m', () => {
    const card = document.activeElement?.closest('[data-board-card]');
    card?.querySelector<HTMLElement>('[data-move]')?.click();
  });
  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    // A menu of a card has arrows of its own.
    if (!(event.target instanceof Element) || !event.target.matches('[data-order-link]')) return;
    const columns = cardsByColumn();
    const place = placeOf(columns, event.target);
    if (!place) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: columns[place.column]?.[place.row + 1],
      ArrowUp: columns[place.column]?.[place.row - 1],
      ArrowRight: sideways(columns, place, 1),
      ArrowLeft: sideways(columns, place, -1),
    };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    focus(targets[event.key]);
  };
}
