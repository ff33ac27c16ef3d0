import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stampClientAddress } from '@/lib/auth/client-address';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Route = { pattern: RegExp; file: string; isStatic: boolean };

const appFolder = fileURLToPath(new URL('../../app', import.meta.url));

/** `app/api/chats/[id]/route.ts` → /^\/api\/chats\/(?<id>[^/]+)$/ */
function toRoute(file: string): Route {
  const segments = path
    .dirname(file)
    .split(path.sep)
    .filter((segment) => !segment.startsWith('('));
  const parts = segments.map((segment) => segment.replace(/^\[(?!\.)(\w+)\]$/, '(?<$1>[^/]+)'));
  return {
    pattern: new RegExp(`^/${parts.join('/')}$`),
    file: path.join(appFolder, file),
    isStatic: !file.includes('['),
  };
}

/** Every REST route but next-auth's, which runs in Next only. Fixed paths go before those with parameters. */
function findRoutes(): Route[] {
  const files = readdirSync(appFolder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => path.basename(file) === 'route.ts' && !file.includes('[...'))
    .map(toRoute)
    .sort((a, b) => Number(b.isStatic) - Number(a.isStatic));
}

function toRequest(message: IncomingMessage): Request {
  stampClientAddress(message);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const method = message.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? (Readable.toWeb(message) as ReadableStream) : null;
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' };
  return new Request(`http://${message.headers.host}${message.url}`, init);
}

/** Serves the route files of app/api to plain HTTP, as Next would, so that REST is tested without a build. */
export function createRouteHost() {
  const routes = findRoutes();

  async function answer(message: IncomingMessage): Promise<Response> {
    const { pathname } = new URL(message.url ?? '/', 'http://host.invalid');
    const route = routes.find(({ pattern }) => pattern.test(pathname));
    if (!route) return new Response('Not found', { status: 404 });
    const handlers = (await import(route.file)) as Record<string, Handler | undefined>;
    const handler = handlers[message.method ?? 'GET'];
    if (!handler) return new Response('Method not allowed', { status: 405 });
    const params = { ...pattern(route, pathname) };
    return handler(toRequest(message), { params: Promise.resolve(params) });
  }

  return function serve(message: IncomingMessage, response: ServerResponse): void {
    answer(message)
      .then(async (answered) => {
        response.writeHead(answered.status, Object.fromEntries(answered.headers));
        response.end(Buffer.from(await answered.arrayBuffer()));
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
}

function pattern({ pattern: route }: Route, pathname: string): Record<string, string> {
  const groups = route.exec(pathname)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
