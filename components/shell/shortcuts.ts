export type Shortcut = { keys: string[]; does: string };

/** Every key of the desk, for the help. Single keys can be turned off; the others stay. */
export const singleKeyShortcuts: { title: string; shortcuts: Shortcut[] }[] = [
  { title: 'Everywhere', shortcuts: [{ keys: ['?'], does: 'Show this help' }] },
  {
    title: 'Chat',
    shortcuts: [
      { keys: ['J'], does: 'Next chat of the list' },
      { keys: ['K'], does: 'Previous chat of the list' },
    ],
  },
  {
    title: 'Inbox',
    shortcuts: [
      { keys: ['J'], does: 'Next notification' },
      { keys: ['K'], does: 'Previous notification' },
      { keys: ['E'], does: 'Done: move it out of the inbox' },
      { keys: ['U'], does: 'Mark as read or unread' },
    ],
  },
  {
    title: 'Work',
    shortcuts: [
      { keys: ['J'], does: 'Next order of the list, next card of the board' },
      { keys: ['K'], does: 'The one before' },
      { keys: ['M'], does: 'On a card of the board: move it to…' },
    ],
  },
];

export const fixedShortcuts: { title: string; shortcuts: Shortcut[] }[] = [
  {
    title: 'Always on',
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: 'Search, go to a page, run an action (⌘ K on a Mac)' },
      { keys: ['Enter'], does: 'Open what is selected; send in a chat' },
      { keys: ['Shift', 'Enter'], does: 'New line in a chat' },
      { keys: ['↑'], does: 'On a message: the one before (↓ the one after), Enter for its actions' },
      { keys: ['Esc'], does: 'Close, or back to the list' },
      { keys: ['←', '→'], does: 'On a card of the board: the column beside it' },
      { keys: ['F8'], does: 'Move to the toasts on the screen' },
    ],
  },
];
