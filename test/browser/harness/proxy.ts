import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that went through the proxy. */
export interface Passed {
  /** 'http://127.0.0.1:PORT/path', or 'host:443' of a connection whose content nobody sees. */
  url: string;
  headers: IncomingHttpHeaders;
}

export interface Proxy {
  /** 'host:port', for `launch`. */
  address: string;
  /** All that was asked for, in order. */
  passed: Passed[];
  close(): Promise<void>;
}

/** A proxy that writes down every request of a browser, hands on those for this machine, and lets none out of it. */
export async function countingProxy(): Promise<Proxy> {
  const passed: Passed[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    passed.push({ url, headers: request.headers });
    if (!url.startsWith('http://127.0.0.1:')) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    passed.push({ url: request.url ?? '', headers: request.headers });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed,
    close: () =>
      new Promise((done) => {
        server.close(() => { done(); });
        server.closeAllConnections();
      }),
  };
}
