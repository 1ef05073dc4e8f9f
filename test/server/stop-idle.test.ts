import { connect } from 'node:net';
import { expect, it } from 'vitest';
import type { ImportJobs } from '../../src/jobs/index.js';
import { startToyServer } from './toy-server.js';

it('a server stops as soon as a refused upload has come to its end', async () => {
  const jobs = {} as ImportJobs;
  const server = await startToyServer({
    imports: { jobs, takesImports: false, takesDecisions: true },
  });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `POST /import HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: text/plain\r\ncontent-length: 10\r\n\r\n12345`,
  );
  const answer = await new Promise<string>((resolve) => {
    socket.once('data', (data) => resolve(String(data)));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  const begun = performance.now();
  const stopped = server.stop();
  setTimeout(() => socket.write('67890'), 300);
  await stopped;
  expect(performance.now() - begun).toBeLessThan(8_000);
});
