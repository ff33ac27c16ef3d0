export type TextPart = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

const candidate = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/giu;
/** Punctuation that ends a sentence, not an address. */
const trailing = /[.,;:!?'’»…]+$/u;
const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** "(see https://example.org/a_(b))." ends after "a_(b)". */
function trimAddress(found: string): string {
  let text = found;
  for (;;) {
    const shorter = text.replace(trailing, '');
    const last = shorter.at(-1) ?? '';
    const open = pairs[last];
    const isUnpaired = open !== undefined && count(shorter, last) > count(shorter, open);
    const next = isUnpaired ? shorter.slice(0, -1) : shorter;
    if (next === text) return text;
    text = next;
  }
}

/** Only http and https; anything that does not parse as an address stays text. */
function toHref(text: string): string | null {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(address)) return null;
  const { protocol, href, hostname, username, password } = new URL(address);
  // "https://bank.example@evil.example" reads as the wrong place.
  if (username || password) return null;
  return (protocol === 'http:' || protocol === 'https:') && hostname.length > 0 ? href : null;
}

/** Splits what a person wrote into text and safe links. Joined again, the parts are the text unchanged. */
export function splitLinks(body: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of body.matchAll(candidate)) {
    const text = trimAddress(match[0]);
    const href = toHref(text);
    if (href === null) continue;
    if (match.index > end) parts.push({ kind: 'text', text: body.slice(end, match.index) });
    parts.push({ kind: 'link', text, href });
    end = match.index + text.length;
  }
  if (end < body.length) parts.push({ kind: 'text', text: body.slice(end) });
  return parts;
}
