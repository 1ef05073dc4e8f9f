import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { EMBEDDED } from '../support/engines.js';

/** Takes connections and never says a word, as a database does that is still starting. */
let silent: Server;
const sockets: Socket[] = [];

beforeAll(async () => {
  silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  silent.close();
});

function open(port: number, startupWaitMs: number, lines: string[]): Promise<unknown> {
  const uri = `bolt://127.0.0.1:${port}`;
  const settings = { ...EMBEDDED, uri, connectionTimeoutMs: 300, startupWaitMs };
  return openStore(settings, (line) => lines.push(line));
}

describe('a Neo4j that does not answer', () => {
  it('is waited for, which one line says, and then named in an error', async () => {
    const lines: string[] = [];
    const { port } = silent.address() as AddressInfo;
    await expect(open(port, 3_000, lines)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('PAPERGRAPH_URI'),
    });
    expect(lines).toEqual([
      `Neo4j at bolt://127.0.0.1:${port} does not answer yet; waiting up to 3 s for it to start.`,
    ]);
  });

  it('is not waited for where the setting says so', async () => {
    const lines: string[] = [];
    await expect(open(9, 0, lines)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(lines).toEqual([]);
  });
});
