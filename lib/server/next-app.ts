import { createServer, type RequestListener, type Server } from 'node:http';
import next from 'next';
import { stampClientAddress } from '@/lib/auth/client-address';

export type NextApp = {
  handle: RequestListener;
  /** Never listens: Next hangs its own upgrade listener on the server it is given, and would answer every upgrade. */
  silentServer: Server;
  close(): Promise<void>;
};

/** Prepares Next.js, for a port that is known already (absolute addresses are made with it). */
export async function createNextApp(options: {
  isDev: boolean;
  root: string;
  port: number;
}): Promise<NextApp> {
  const silentServer = createServer();
  const app = next({ dev: options.isDev, dir: options.root, port: options.port, httpServer: silentServer });
  await app.prepare();
  const handler = app.getRequestHandler();
  return {
    handle: (request, response) => {
      stampClientAddress(request);
      void handler(request, response);
    },
    silentServer,
    close: () => app.close(),
  };
}
