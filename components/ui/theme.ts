export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const themeLabels = { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<
  Theme,
  string
>;

/** Read by the server, so that the first paint is right; written by the browser. */
export const THEME_COOKIE = 'carillon-theme';

/** Anything unknown follows the system. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}
