import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openStore } from '../../../src/store/index.js';
import { type RunningApi, startApi } from '../../support/api.js';
import { EMBEDDED } from '../../support/engines.js';

const RECORD = 'TY  - JOUR\nTI  - Alpine plants\nAU  - Roe, Ann\nER  - \n';

const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of close.splice(0).reverse()) await each();
});

async function start(decisions: string): Promise<RunningApi> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'papergraph-replacing-'));
  close.push(() => rm(dataFolder, { recursive: true, force: true }));
  const store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
  close.push(() => store.close());
  const api = await startApi(store, { PAPERGRAPH_DECISIONS: decisions });
  close.push(() => api.stop());
  return api;
}

async function send(api: RunningApi, parameters: string): Promise<unknown> {
  const address = new URL(`/import?name=new.ris${parameters}`, api.url);
  const response = await fetch(address, { method: 'POST', body: RECORD });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
}

it('An upload that replaces an import is a decision: refused where the server takes none', async () => {
  const off = await start('off');
  expect(await send(off, '&replaces=I1')).toEqual([403, 'DECISIONS_OFF']);
  expect(await send(off, '')).toEqual([202, undefined]);
  // Where it takes them, it looks whether there is such an import.
  const on = await start('on');
  expect(await send(on, '&replaces=I1')).toEqual([400, 'BAD_REQUEST']);
});

it('A name in the address is for one file: the second of a form is refused, and the first is told', async () => {
  const api = await start('on');
  const form = new FormData();
  for (const name of ['one.ris', 'two.ris']) form.append('file', new Blob([RECORD]), name);
  const response = await fetch(new URL('/import?name=new.ris', api.url), {
    method: 'POST',
    body: form,
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('"name" in the address is for one') }],
    imports: [{ name: 'new.ris' }],
  });
});
