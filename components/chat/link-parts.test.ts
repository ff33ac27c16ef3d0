import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLinks } from './link-parts';

const links = (body: string) => splitLinks(body).flatMap((part) => (part.kind === 'link' ? [part.href] : []));

describe('splitLinks', () => {
  it.each([
    ['see https://example.org/a.', ['https://example.org/a']],
    ['(https://example.org/a_(b))', ['https://example.org/a_(b)']],
    ['www.example.org, then http://x.example/?q=1!', ['https://www.example.org/', 'http://x.example/?q=1']],
    ['اذهب إلى https://example.org/مرحبا الآن', ['https://example.org/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7']],
  ])('finds the links of %s', (body, expected) => {
    expect(links(body)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'ftp://example.org',
    'file:///etc/passwd',
    'http://',
    'https://bank.example@evil.example/',
    'no link',
  ])('leaves %s as text', (body) => {
    expect(splitLinks(body)).toEqual([{ kind: 'text', text: body }]);
  });

  it('loses and adds nothing', () => {
    const word = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom(' ', '\n', '(', ').', 'www.', 'https://'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const body = words.join('');
        expect(
          splitLinks(body)
            .map((part) => part.text)
            .join(''),
        ).toBe(body);
      }),
    );
  });

  it('only ever makes http and https links', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        links(`${text}https://${text}`).every((href) => /^https?:\/\//.test(href)),
      ),
    );
  });
});
