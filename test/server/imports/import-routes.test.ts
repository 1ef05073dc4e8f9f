import { afterEach, describe, expect, it } from 'vitest';
import { EngineUnavailableError } from '../../../src/graph/index.js';
import type { ImportJobs } from '../../../src/jobs/index.js';
import { read, SECRETS, startToyServer, type ToyServer } from '../toy-server.js';

let server: ToyServer;

afterEach(() => server.stop());

/** A server whose imports are asked of a database that answers in a way. */
async function serve<Answer>(
  answer: () => Promise<Answer>,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const jobs = new Proxy({} as ImportJobs, { get: () => answer });
  server = await startToyServer({
    environment,
    imports: { jobs, takesImports: true, takesDecisions: true },
  });
}

const away = (): Promise<never> => Promise.reject(new EngineUnavailableError(SECRETS.join(' ')));
const silent = (): Promise<never> => new Promise(() => undefined);

describe.each(['/imports', '/imports/I1', '/imports/I1/report'])('GET %s', (address) => {
  it('tells an outage as one, and logs the request', async () => {
    await serve(away);
    const { status, body } = await read(await fetch(`${server.url}${address}`));
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions['code']).toBe('DATABASE_UNAVAILABLE');
    for (const secret of SECRETS) expect(JSON.stringify(body)).not.toContain(secret);
    await expect
      .poll(() => server.log())
      .toContainEqual(expect.objectContaining({ msg: 'import' }));
  });

  it('answers in time where the database does not', async () => {
    await serve(silent, { PAPERGRAPH_REQUEST_TIMEOUT: '100' });
    const { status, body } = await read(await fetch(`${server.url}${address}`));
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions['code']).toBe('REQUEST_TIMEOUT');
  });
});

it('GET /imports/ID says that there is no import with the id', async () => {
  await serve(async () => null);
  const { status, body } = await read(await fetch(`${server.url}/imports/none`));
  expect(status).toBe(404);
  expect(body.errors?.[0]).toMatchObject({
    message: 'There is no import with the id "none"; GET /imports lists them.',
    extensions: { code: 'IMPORT_NOT_FOUND' },
  });
});
