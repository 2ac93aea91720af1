/** A forward proxy that answers known hosts from memory and logs and refuses everything else: the network witness. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export type LoggedRequest = {
  scheme: 'https' | 'http' | 'connect';
  host: string;
  method: string;
  /** Path with its query; empty for a tunnel that was refused. */
  path: string;
  /** `Sec-Fetch-Dest`: what the browser wanted it for; a script's own fetch says `empty`. */
  dest: string;
};

export type Proxy = { port: number; log: LoggedRequest[]; close(): Promise<void> };
export type Answer = (request: LoggedRequest, response: ServerResponse) => void;

/** Starts the proxy on a free port of 127.0.0.1. Hosts in `hosts` are terminated with a certificate made now and given to `answer`. */
export async function startProxy(hosts: string[], answer: Answer): Promise<Proxy> {
  const log: LoggedRequest[] = [];
  const note = (
    scheme: LoggedRequest['scheme'],
    host: string,
    request: IncomingMessage,
    path: string,
  ): LoggedRequest => {
    const dest = request.headers['sec-fetch-dest'];
    const entry = { scheme, host, method: request.method ?? '', path, dest: typeof dest === 'string' ? dest : '' };
    log.push(entry);
    return entry;
  };
  const pems = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const inside = createHttpsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answer(note('https', request.headers.host ?? '', request, request.url ?? ''), response);
  });
  // A client that turns our certificate down never gets as far as a request: it must not go unseen for that.
  inside.on('tlsClientError', (error) => {
    if (!/alert/i.test(error.message)) return;
    log.push({ scheme: 'connect', host: 'certificate refused', method: 'CONNECT', path: '', dest: '' });
  });
  await new Promise<void>((ready) => inside.listen(0, '127.0.0.1', ready));
  const insidePort = (inside.address() as AddressInfo).port;

  const sockets = new Set<Socket>();
  const outside = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy.invalid');
    note('http', url.host, request, url.pathname + url.search);
    response.writeHead(502).end();
  });
  outside.on('connect', (request: IncomingMessage, socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    const [host = '', port = ''] = (request.url ?? '').split(':');
    if (!hosts.includes(host) || port !== '443') {
      note('connect', request.url ?? '', request, '');
      socket.end('HTTP/1.1 502 Refused by the test proxy\r\n\r\n');
      return;
    }
    const tunnel = connect(insidePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    sockets.add(tunnel);
    tunnel.on('error', () => socket.destroy());
  });
  await new Promise<void>((ready) => outside.listen(0, '127.0.0.1', ready));

  return {
    port: (outside.address() as AddressInfo).port,
    log,
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const server of [inside, outside]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
