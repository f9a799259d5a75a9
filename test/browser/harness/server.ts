import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** A page made by a test instead of a file. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Server {
  /** 'http://127.0.0.1:PORT', without a slash at the end. */
  origin: string;
  /** Paths that were asked for, in order, with the headers of each. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Adds or replaces a page; a string is sent as HTML. */
  route(path: string, page: Route): void;
  close(): Promise<void>;
}

/** Serves folders (the first that has the file) and routes on the loopback interface. */
export async function serve(folders: readonly string[], routes: Readonly<Record<string, Route>> = {}, port = 0): Promise<Server> {
  const pages = new Map(Object.entries(routes));
  const requests: Server['requests'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push({ path, headers: request.headers });
    void answer(folders, pages.get(path), path, request, response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(bound)}`,
    requests,
    route: (path, page) => void pages.set(path, page),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folders: readonly string[],
  route: Route | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (typeof route === 'function') {
    route(request, response);
    return;
  }
  if (route !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
    return;
  }
  const relative = normalize(path).replace(/^(?:\.\.[/\\])+/, '');
  const file = relative.endsWith('/') ? `${relative}index.html` : relative;
  for (const folder of folders) {
    const body = await readFile(join(folder, file)).catch(() => undefined);
    if (!body) continue;
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}
