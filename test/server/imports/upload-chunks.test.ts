import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { formFiles } from '../../../src/server/imports/form-files.js';
import { discardRest, uploadChunks } from '../../../src/server/imports/upload-chunks.js';

/** More than the connection takes by itself, so that somebody must read it. */
const BODY = Buffer.alloc(32 * 1_024 * 1_024, 'x');

/** Far less than a refused upload may go on for. */
const SOON_MS = 8_000;

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A server that begins to read each request in a way, refuses it and discards what is left. */
async function refusing(begin: (request: IncomingMessage) => Promise<void>): Promise<number> {
  const refuse = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await begin(request).catch(() => undefined);
    discardRest(request);
    response.writeHead(413).end('too large');
  };
  server = createServer((request, response) => void refuse(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return port;
}

/** Sends a whole request before it reads a byte of the answer, as many clients do. */
function answerOf(
  port: number,
  head: string,
  parts: readonly (string | Buffer)[],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.pause();
    socket.on('error', reject);
    socket.write(`POST /import HTTP/1.1\r\nhost: x\r\n${head}\r\n`);
    const [last = '', ...rest] = [...parts].reverse();
    for (const part of rest.reverse()) socket.write(part);
    socket.write(last, () => socket.once('data', (data) => resolve(String(data))).resume());
  });
}

const MULTIPART = 'content-type: multipart/form-data; boundary=b';
const FILE_HEAD = '--b\r\ncontent-disposition: form-data; name="f"; filename="a.ris"\r\n\r\n';

describe('an upload that is refused in its middle', () => {
  it(
    'is read to its end, so that a client that sends first gets the answer',
    async () => {
      const port = await refusing(async (request) => {
        for await (const _chunk of uploadChunks(request, SOON_MS)) return;
      });
      const answer = await answerOf(port, `content-length: ${BODY.length}\r\n`, [BODY]);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    },
    SOON_MS,
  );

  it(
    'is so in a form, too',
    async () => {
      const port = await refusing(async (request) => {
        for await (const { body } of formFiles(uploadChunks(request, SOON_MS), request.headers)) {
          for await (const _chunk of body) return;
        }
      });
      const parts = [FILE_HEAD, BODY, '\r\n--b--\r\n'];
      const length = parts.reduce((sum, { length: bytes }) => sum + bytes, 0);
      const answer = await answerOf(port, `content-length: ${length}\r\n${MULTIPART}\r\n`, parts);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    },
    SOON_MS,
  );

  it(
    'is so where it was given up because nothing came, and goes on then',
    async () => {
      const port = await refusing(async (request) => {
        for await (const _chunk of uploadChunks(request, 50));
      });
      const answer = new Promise<string>((resolve, reject) => {
        const socket = createConnection({ port, host: '127.0.0.1' });
        socket.on('error', reject);
        socket.pause();
        socket.write(`POST /import HTTP/1.1\r\nhost: x\r\ncontent-length: ${BODY.length}\r\n\r\n`);
        setTimeout(() => {
          socket.write(BODY, () => socket.once('data', (data) => resolve(String(data))).resume());
        }, 200);
      });
      expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    },
    SOON_MS,
  );
});
