import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore, type Store } from '../../src/store/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { EMBEDDED } from '../support/engines.js';
import { ended } from '../support/watched-import.js';

const RECORD = 'TY  - JOUR\nTI  - One paper\nER  - \n';
const CODES = z.object({
  errors: z.array(z.object({ extensions: z.looseObject({ code: z.string() }) })),
});

describe('A server that takes imports', () => {
  let folder = '';
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-limits-'));
    store = await openStore({ ...EMBEDDED, dataFolder: folder }, () => undefined);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function over(
    environment: Readonly<Record<string, string>>,
    use: (api: RunningApi, base: string) => Promise<void>,
  ): Promise<void> {
    const api = await startApi(store, environment);
    try {
      await use(api, new URL(api.url).origin);
    } finally {
      await api.stop();
    }
  }

  /** Sends chunks with a pause between; without an end the client falls silent. */
  function trickle(base: string, chunks: readonly string[], pauseMs: number, hasEnd: boolean) {
    return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
      const headers = { 'content-type': 'text/plain' };
      const sent = request(`${base}/import?name=slow.ris`, { method: 'POST', headers });
      sent.on('error', reject);
      sent.on('response', (response) =>
        json(response).then((body) => {
          resolve({ status: response.statusCode ?? 0, body });
          sent.destroy();
        }, reject),
      );
      void (async () => {
        for (const chunk of chunks) {
          sent.write(chunk);
          await sleep(pauseMs);
        }
        if (hasEnd) sent.end();
      })();
    });
  }

  it('waits for a slow file, and gives up one of which nothing comes', async () => {
    await over({ PAPERGRAPH_REQUEST_TIMEOUT: '600' }, async (api, base) => {
      const slow = await trickle(base, RECORD.split(/(?<=\n)/), 300, true);
      expect(slow.status).toBe(202);
      const { id } = z.object({ id: z.string() }).parse(slow.body);
      expect(await ended(api, id)).toMatchObject({ status: 'SUCCEEDED', records: 1 });
      const silent = await trickle(base, ['TY  - JOUR\n'], 0, false);
      expect(silent.status).toBe(408);
      expect(CODES.parse(silent.body).errors[0]?.extensions.code).toBe('UPLOAD_STALLED');
      expect((await readdir(api.uploads)).filter((name) => name.endsWith('.part'))).toEqual([]);
    });
  });

  it('says when to come again where too many imports wait', async () => {
    await over({ PAPERGRAPH_MAX_WAITING_IMPORTS: '1' }, async (_api, base) => {
      const responses = await Promise.all(
        Array.from({ length: 8 }, (_none, index) =>
          fetch(`${base}/import?name=${index}.ris`, {
            method: 'POST',
            headers: { 'content-type': 'text/plain' },
            body: RECORD,
          }),
        ),
      );
      const refused = responses.filter(({ status }) => status !== 202);
      expect(refused.map(({ status }) => status)).toContain(429);
      for (const response of refused) {
        expect(response.headers.get('retry-after')).toBe('10');
        expect(CODES.parse(await response.json()).errors[0]?.extensions.code).toBe(
          'TOO_MANY_IMPORTS',
        );
      }
    });
  });

  it('takes none from clients where that is off, and still tells of those that are there', async () => {
    await over({ PAPERGRAPH_IMPORTS: 'off' }, async (api, base) => {
      const headers = { 'content-type': 'text/plain' };
      const response = await fetch(`${base}/import`, { method: 'POST', headers, body: RECORD });
      expect(response.status).toBe(403);
      expect(CODES.parse(await response.json()).errors[0]?.extensions.code).toBe('IMPORTS_OFF');
      for (const mutation of [
        'importText(text: "TY  - JOUR")',
        'cancelImport(id: "I1")',
        'retryImport(id: "I1")',
      ]) {
        expect(await api.refusal(`mutation { ${mutation} { id } }`)).toMatchObject({
          code: 'IMPORTS_OFF',
          message: expect.stringContaining('PAPERGRAPH_IMPORTS'),
        });
      }
      expect(await api.ask('{ imports(first: 0) { totalCount } }')).toMatchObject({
        imports: { totalCount: expect.any(Number) },
      });
    });
  });

  it('takes 20 MB in a form, no faster than it writes them', async () => {
    await over({ PAPERGRAPH_MAX_UPLOAD: '60000000' }, async (api, base) => {
      const form = new FormData();
      form.append('file', new Blob([RECORD.repeat(600_000)]), 'large.ris');
      const response = await fetch(`${base}/import?dryRun=true`, { method: 'POST', body: form });
      expect(response.status).toBe(202);
      const { id } = z.object({ id: z.string() }).parse(await response.json());
      expect(id).toMatch(/^dry-/);
      await api.ask('mutation ($id: ID!) { cancelImport(id: $id) { status } }', { id });
      expect(await ended(api, id)).toMatchObject({ status: 'CANCELED' });
    });
  });
});
