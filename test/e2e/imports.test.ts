import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { madeRecords } from '../support/made-records.js';
import { ended } from '../support/watched-import.js';
import { zipOf } from '../support/zip-of.js';

const RIS = 'application/x-research-info-systems';

/** What fetch sends. */
type Body = Exclude<RequestInit['body'], undefined>;

const JOB = z.looseObject({ id: z.string(), name: z.string(), status: z.string() });
const TAKEN = JOB.extend({ imports: z.array(JOB) });
const REFUSED = z.looseObject({
  errors: z.array(
    z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
  ),
});

describeOnBothEngines('Imports by clients', ({ store }) => {
  let api: RunningApi;
  let base = '';
  beforeAll(async () => {
    api = await startApi(store(), { PAPERGRAPH_MAX_UPLOAD: '200000' });
    base = new URL(api.url).origin;
  });
  afterAll(() => api.stop());

  function send(
    address: string,
    body: Body,
    headers: Record<string, string> = { 'content-type': RIS },
  ) {
    return fetch(`${base}${address}`, { method: 'POST', body, headers });
  }

  /** What is in the folder of uploads that was not. */
  async function newUploads(before: readonly string[]): Promise<readonly string[]> {
    return (await readdir(api.uploads)).filter((name) => !before.includes(name));
  }

  async function refusal(response: Response): Promise<{ status: number; code: string }> {
    const [error] = REFUSED.parse(await response.json()).errors;
    return { status: response.status, code: error?.extensions.code ?? '' };
  }

  it('take a file, say where it is told of, and have it in the graph at its end', async () => {
    const response = await send('/import?name=one.ris', madeRecords(3, 'one'));
    expect(response.status).toBe(202);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const job = TAKEN.parse(await response.json());
    expect(job).toMatchObject({ name: 'one.ris', isDryRun: false, replaces: null, error: null });
    expect(job.imports.map(({ id }) => id)).toEqual([job.id]);
    expect(response.headers.get('location')).toBe(`/imports/${job.id}`);
    expect(await ended(api, job.id)).toEqual({
      id: job.id,
      status: 'SUCCEEDED',
      ...{ records: 3, new: 3, updated: 0, unchanged: 0, problemCount: 0, error: null },
    });
    const told = await fetch(`${base}/imports/${job.id}`);
    expect(await told.json()).toMatchObject({ id: job.id, status: 'SUCCEEDED', records: 3 });
    const papers = await api.ask('{ papers(filter: { text: "one study number" }) { totalCount } }');
    expect(papers).toEqual({ papers: { totalCount: 3 } });
  });

  it('take packed files and archives, one import for each file in it', async () => {
    const gzip = await send('/import?name=packed.ris.gz', gzipSync(madeRecords(2, 'packed')), {
      'content-type': 'application/gzip',
    });
    const packed = TAKEN.parse(await gzip.json());
    expect(await ended(api, packed.id)).toMatchObject({ status: 'SUCCEEDED', new: 2 });
    const archive = zipOf({ 'a.ris': madeRecords(1, 'za'), 'b.ris': madeRecords(2, 'zb') });
    const zip = await send('/import?name=two.zip', archive, { 'content-type': 'application/zip' });
    const { imports } = TAKEN.parse(await zip.json());
    const both = await Promise.all(imports.map(({ id }) => ended(api, id)));
    expect(both.map((each) => each['new'])).toEqual([1, 2]);
  });

  it('take the files of a form, each under its own name', async () => {
    const form = new FormData();
    form.append('file', new Blob([madeRecords(1, 'fa')]), 'fa.ris');
    form.append('file', new Blob([madeRecords(2, 'fb')]), 'fb.ris');
    const response = await send('/import', form, {});
    expect(response.status).toBe(202);
    const { imports } = TAKEN.parse(await response.json());
    expect(imports.map(({ name }) => name)).toEqual(['fa.ris', 'fb.ris']);
    const both = await Promise.all(imports.map(({ id }) => ended(api, id)));
    expect(both.map((each) => each.records)).toEqual([1, 2]);
  });

  it('take pasted records by a mutation', async () => {
    const answer = await api.ask(
      'mutation ($text: String!) { importText(text: $text, name: "pasted.ris") { id name status } }',
      { text: madeRecords(1, 'pasted') },
    );
    const { importText } = z.object({ importText: JOB }).parse(answer);
    expect(importText.name).toBe('pasted.ris');
    expect(await ended(api, importText.id)).toMatchObject({ status: 'SUCCEEDED', new: 1 });
  });

  it('are listed, those of others too, by filters, orders and pages', async () => {
    const list = async (args: string) =>
      z
        .object({
          imports: z.object({
            totalCount: z.number(),
            nodes: z.array(JOB.partial()),
            pageInfo: z.looseObject({ endCursor: z.string().nullable() }),
          }),
        })
        .parse(
          await api.ask(
            `{ imports(${args}) { totalCount nodes { id name status } pageInfo { hasNextPage endCursor } } }`,
          ),
        ).imports;
    const named = await list('filter: { name: "F RIS", status: SUCCEEDED }, orderBy: NAME_DESC');
    expect(named.nodes.map(({ name }) => name)).toEqual(['fb.ris', 'fa.ris']);
    const first = await list('orderBy: [RECORDS_DESC, NAME_ASC], first: 1');
    expect(first.nodes.map(({ name }) => name)).toEqual(['one.ris']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true });
    const second = await list(
      `orderBy: [RECORDS_DESC, NAME_ASC], first: 2, after: "${first.pageInfo.endCursor}"`,
    );
    expect(second.nodes.map(({ name }) => name)?.[1]).toBe('packed.ris');
    const last = await list('orderBy: NAME_ASC, last: 1');
    expect(last.nodes.length).toBe(1);
    expect((await list('filter: { status: [FAILED, CANCELED] }')).totalCount).toBe(0);
    const { imports, totalCount } = z
      .object({ imports: z.array(JOB), totalCount: z.number() })
      .parse(await (await fetch(`${base}/imports`)).json());
    expect(imports.length).toBe(totalCount);
  });

  it('tell their problems by code and severity, with the place and the text of the line', async () => {
    const text = 'TY  - JOUR\nTI  - Cut\nER  - lost words\nTY  - JOUR\nTI  - Open\nAU  - Roe, R\n';
    const job = TAKEN.parse(await (await send('/import?name=odd.ris', text)).json());
    await ended(api, job.id);
    const problems = async (args: string) =>
      api.ask(
        `query ($id: ID!) { import(id: $id) { problems${args} {
          totalCount nodes { code severity record line column text } } } }`,
        { id: job.id },
      );
    expect(await problems('')).toMatchObject({ import: { problems: { totalCount: 2 } } });
    expect(await problems('(filter: { severity: WARNING })')).toEqual({
      import: {
        problems: {
          totalCount: 1,
          nodes: [expect.objectContaining({ code: 'TEXT_AFTER_ER', severity: 'WARNING', line: 3 })],
        },
      },
    });
    expect(await problems('(filter: { code: "MISSING_ER_AT_END" }, first: 5)')).toMatchObject({
      import: { problems: { totalCount: 1, nodes: [{ severity: 'NOTE' }] } },
    });
  });

  it('are followed to their end by a subscription, and so by polling', async () => {
    const job = TAKEN.parse(await (await send('/import?name=f.ris', madeRecords(5, 'f'))).json());
    const client = createClient({ url: api.url, retryAttempts: 0 });
    const states: unknown[] = [];
    const query = 'subscription ($id: ID!) { importProgress(id: $id) { id status records } }';
    for await (const { data, errors } of client.iterate({ query, variables: { id: job.id } })) {
      expect(errors).toBeUndefined();
      states.push(data?.['importProgress']);
    }
    const end = { id: job.id, status: 'SUCCEEDED', records: 5 };
    expect(states.at(-1)).toEqual(end);
    expect(await ended(api, job.id)).toMatchObject(end);
    const unknown = client.iterate({ query, variables: { id: 'none' } });
    for await (const { errors } of unknown) {
      expect(errors?.[0]?.extensions?.['code']).toBe('IMPORT_NOT_FOUND');
    }
    client.dispose();
  });

  it('refuse to be cancelled after their end, or run again where they did not fail', async () => {
    const job = TAKEN.parse(await (await send('/import?name=e.ris', madeRecords(1, 'e'))).json());
    await ended(api, job.id);
    const change = (name: string, id: string) =>
      api.refusal(`mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id });
    expect(await change('cancelImport', job.id)).toMatchObject({ code: 'IMPORT_HAS_ENDED' });
    expect(await change('retryImport', job.id)).toMatchObject({ code: 'IMPORT_NOT_FAILED' });
    expect(await change('cancelImport', 'none')).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    expect(await change('retryImport', 'none')).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });

  it.each([
    ['nothing', '/import', '', 400, 'UPLOAD_EMPTY'],
    ['too much', '/import', 'TY  - JOUR\n'.repeat(20_000), 413, 'UPLOAD_TOO_LARGE'],
    ['an unknown parameter', '/import?dryrun=true', 'TY  - JOUR', 400, 'BAD_REQUEST'],
    ['a flag that is none', '/import?dryRun=yes', 'TY  - JOUR', 400, 'BAD_REQUEST'],
    ['a parameter twice', '/import?name=a&name=b', 'TY  - JOUR', 400, 'BAD_REQUEST'],
    ['an empty name', '/import?name=', 'TY  - JOUR', 400, 'BAD_REQUEST'],
    ['a path for a name', '/import?name=../a.ris', 'TY  - JOUR', 400, 'UPLOAD_NAME_INVALID'],
  ])('refuse %s, and keep nothing of it', async (_what, address, body, status, code) => {
    const before = await readdir(api.uploads);
    expect(await refusal(await send(address, body))).toEqual({ status, code });
    expect(await newUploads(before)).toEqual([]);
  });

  it.each(['application/x-www-form-urlencoded', 'application/json', 'image/png', 'nonsense'])(
    'refuse a body that is declared as %s',
    async (type) => {
      const response = await send('/import', 'TY  - JOUR', { 'content-type': type });
      expect(await refusal(response)).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
    },
  );

  it('refuse a body that is packed in a way that is not read', async () => {
    const headers = { 'content-type': RIS, 'content-encoding': 'br' };
    expect(await refusal(await send('/import', 'x', headers))).toMatchObject({ status: 415 });
  });

  it('refuse a form without a file, with a field, cut short or without a boundary', async () => {
    const field = new FormData();
    field.append('dryRun', 'true');
    expect(await refusal(await send('/import', field, {}))).toMatchObject({ status: 400 });
    expect(await refusal(await send('/import', new FormData(), {}))).toMatchObject({ status: 400 });
    const bare = { 'content-type': 'multipart/form-data' };
    expect(await refusal(await send('/import', 'x', bare))).toMatchObject({ status: 400 });
    const type = { 'content-type': 'multipart/form-data; boundary=b' };
    const cut =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.ris"\r\n\r\nTY  - JOUR\r\n';
    const before = await readdir(api.uploads);
    expect(await refusal(await send('/import', cut, type))).toMatchObject({ status: 400 });
    expect(await newUploads(before)).toEqual([]);
  });

  it('tell which files of a form were taken before the one that is refused', async () => {
    const form = new FormData();
    form.append('file', new Blob([madeRecords(1, 'ga')]), 'ga.ris');
    form.append('file', new Blob([]), 'empty.ris');
    const response = await send('/import', form, {});
    expect(response.status).toBe(400);
    const { imports } = z.object({ imports: z.array(JOB) }).parse(await response.json());
    expect(imports.map(({ name }) => name)).toEqual(['ga.ris']);
  });

  it('are refused to a form of another site', async () => {
    const form = new FormData();
    form.append('file', new Blob([madeRecords(1, 'evil')]), 'evil.ris');
    for (const origin of ['https://elsewhere.example', 'null']) {
      const response = await fetch(`${base}/import`, {
        method: 'POST',
        body: form,
        headers: { origin },
      });
      expect(await refusal(response)).toEqual({ status: 403, code: 'ORIGIN_NOT_ALLOWED' });
    }
  });

  it('are not kept by clients: an answer that tells of them is made again each time', async () => {
    const ask = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${api.url}?${new URLSearchParams({ query })}`, { headers });
    const kept = await ask('{ graphSummary { papers } }');
    const tag = kept.headers.get('etag');
    expect(tag).not.toBeNull();
    const told = await ask('{ imports { totalCount } }');
    expect(told.headers.get('etag')).toBeNull();
    expect(told.headers.get('cache-control')).toBe('no-store');
    const again = await ask('{ imports { totalCount } }', { 'if-none-match': tag ?? '' });
    expect(again.status).toBe(200);
    for (const address of ['/q/imports', '/q/imports.csv']) {
      const stored = await fetch(base + address, { headers: { 'if-none-match': tag ?? '' } });
      expect([address, stored.status, stored.headers.get('etag')]).toEqual([address, 200, null]);
      expect(stored.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('wait with the body where the client asks first, and are told at once if refused', async () => {
    const { hostname, port } = new URL(base);
    const answerTo = (address: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(port), hostname);
        let text = '';
        socket.on('data', (chunk) => {
          text += chunk;
          if (text.startsWith('HTTP/1.1 100')) socket.write('TY  - JOUR\nER  - ');
          if (/HTTP\/1\.1 [2-5]\d\d/.test(text)) socket.destroy();
        });
        socket.on('close', () => resolve(text));
        socket.write(
          `POST ${address} HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 17\r\nexpect: 100-continue\r\n\r\n`,
        );
      });
    expect(await answerTo('/import?name=asked.ris')).toMatch(
      /^HTTP\/1\.1 100 [\s\S]+HTTP\/1\.1 202 /,
    );
    expect(await answerTo('/import?no=parameter')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('leave nothing of an upload whose client goes away', async () => {
    const { hostname, port } = new URL(base);
    // The import of the test before may still write what it has to tell.
    const drafts = async () =>
      (await readdir(api.uploads)).filter((name) => name.endsWith('.part'));
    expect(await drafts()).toEqual([]);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /import HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\nTY  - JOUR\n',
    );
    await expect.poll(drafts).toHaveLength(1);
    socket.destroy();
    await expect.poll(drafts).toEqual([]);
  });
});
