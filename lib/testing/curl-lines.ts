/** The lines of the document that clients of the repair shop's server were written by, to the letter. */
export const curlLines = {
  health: `curl http://localhost:3001/api/websocket/health`,
  stats: `curl -H "Authorization: Bearer YOUR_TOKEN" http://localhost:3001/api/websocket/stats`,
  emit: `curl -X POST -H "Authorization: Bearer YOUR_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"event": "test", "data": {"message": "Hello"}}' \\
  http://localhost:3001/api/websocket/emit/1`,
} as const;

/** The words of a shell line: quotes held together and taken off, a backslash at a line's end forgotten. */
function wordsOf(line: string): string[] {
  const words = line.replaceAll('\\\n', ' ').match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
}

/** Does what curl does with such a line, at this desk and with this token (null: without the header that has it). */
export function runCurl(line: string, desk: { url: string; token: string | null }): Promise<Response> {
  const [, ...words] = wordsOf(line);
  const request: { method: string; headers: Headers; body?: string } = {
    method: 'GET',
    headers: new Headers(),
  };
  let address = '';
  while (words.length > 0) {
    const word = words.shift()!;
    if (word === '-X') request.method = words.shift()!;
    else if (word === '-d') request.body = words.shift()!;
    else if (word === '-H') {
      const [, name, value] = /^([^:]+): (.*)$/.exec(words.shift()!)!;
      if (name !== 'Authorization') request.headers.set(name!, value!);
      else if (desk.token) request.headers.set(name, value!.replace('YOUR_TOKEN', desk.token));
    } else address = word.replace('http://localhost:3001', desk.url);
  }
  return fetch(address, request);
}

/** An access token, as a client of the document gets one. */
export async function requestToken(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { accessToken } = (await response.json()) as { accessToken: string };
  return accessToken;
}
