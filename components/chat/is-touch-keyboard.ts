/** On a phone the return key makes a new line, because there is no Shift to hold; the Send button sends. */
export function isTouchKeyboard(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
