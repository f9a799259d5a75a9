import { connect, type Socket } from 'node:net';

/**
 * A client for Firefox's own remote control, as it stands in every Firefox: no geckodriver is needed.
 * A message on the wire is "<bytes>:<json>"; a command is [0, id, name, parameters], an answer [1, id, error, result].
 */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects and waits for Firefox's greeting. Rejects where nobody listens yet. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const trying = connect(port, '127.0.0.1', () => {
      resolve(trying);
    });
    trying.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  let greeted: () => void;
  const greeting = new Promise<void>((done) => (greeted = done));
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) {
      greeted();
      return;
    }
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
    else answer?.resolve(result);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
    waiting.clear();
  });
  await greeting;
  let last = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
        socket.write(Buffer.concat([Buffer.from(`${String(body.length)}:`), body]));
      }),
    close: () => void socket.destroy(),
  };
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      take(message);
    }
  });
}
