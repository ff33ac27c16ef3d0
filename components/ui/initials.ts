const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter of the first and of the last name, whatever the script; a single name gives one letter. */
export function initialsOf(name: string) {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  // Arabic letters join when side by side, which would read as a word.
  const joiner = /\p{Script=Arabic}/u.test(name) ? '\u200c' : '';
  return ends.map((word) => firstLetter(word ?? '')).join(joiner) || '?';
}

function firstLetter(word: string) {
  const letter = [...segmenter.segment(word)].find(({ segment }) => /\p{L}|\p{N}/u.test(segment));
  return (letter?.segment ?? '').toLocaleUpperCase();
}
