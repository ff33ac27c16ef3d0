import { describe, expect, it } from 'vitest';
import { safeCallbackPath } from './safe-callback-path';

describe('safeCallbackPath', () => {
  it.each(['/', '/chat', '/chat/1?at=2#end', '/people?q=a%20b'])('keeps %s', (path) => {
    expect(safeCallbackPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://evil.example/chat',
    'http:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'chat',
    '',
    undefined,
    ['/chat'],
  ])('turns %j into /', (wanted) => {
    expect(safeCallbackPath(wanted)).toBe('/');
  });

  it('takes an absolute address as its path only when it is our own', () => {
    expect(safeCallbackPath('https://desk.example/chat?x=1', 'https://desk.example')).toBe('/chat?x=1');
    expect(safeCallbackPath('https://desk.example//evil.example', 'https://desk.example')).toBe('/');
    expect(safeCallbackPath('http://desk.example/chat', 'https://desk.example')).toBe('/');
    expect(safeCallbackPath('https://desk.example.evil.example/', 'https://desk.example')).toBe('/');
  });

  it('does not lead back to where one signs in', () => {
    expect(safeCallbackPath('/sign-in?callbackUrl=/chat')).toBe('/');
    expect(safeCallbackPath('/setup')).toBe('/');
  });
});
