import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { importSources } from '../../src/cli/import-sources.js';
import { ServerTarget } from '../../src/cli/server-target.js';
import { ServerClient, ServerImports } from '../../src/client/index.js';
import { textSource } from '../../src/ingest/index.js';
import { ProblemGroups } from '../../src/reports/index.js';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** The address of a server whose line of imports is full for ever. */
async function fullServer(): Promise<string> {
  const body = { errors: [{ message: 'Full.', extensions: { code: 'TOO_MANY_IMPORTS' } }] };
  server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(429).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  return `http://127.0.0.1:${address.port}`;
}

it('waits for room in the line of a server only until an interrupt, though an import would go to its end', async () => {
  const target = new ServerTarget(new ServerImports(new ServerClient(await fullServer())));
  const interrupt = new AbortController();
  const said: string[] = [];
  const progress = {
    update: () => undefined,
    next: () => undefined,
    say: (line: string) => {
      said.push(line);
      interrupt.abort();
    },
    stop: () => undefined,
  };
  const outcomes = await importSources(target, [textSource('a.ris', 'TY  - JOUR\nER  - \n')], {
    progress,
    problems: new ProblemGroups(),
    signal: new AbortController().signal,
    waitSignal: interrupt.signal,
  });
  expect(said).toEqual(['Full. Trying again until there is room.']);
  expect(outcomes).toEqual([]);
});
