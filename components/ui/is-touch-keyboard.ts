/**
 * Whether one types on the screen itself, as on a phone: the keyboard covers half of it, and its return key makes a new
 * line, because there is no Shift to hold.
 */
export function isTouchKeyboard(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
