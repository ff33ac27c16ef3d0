/** "Ruth is typing…", "Ruth and Piotr are typing…" */
export function typingWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} typing…`;
}
