import { beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

function record(title: string): string {
  return `TY  - JOUR\nTI  - ${title}\nAU  - Alpha, Ann\nAU  - Beta, Bo\nPY  - 2020\nER  - \n`;
}

const LIST = '{ papers(first: 5) { totalCount edges { node { title } } } }';

describeOnBothEngines('An answer that a client has kept', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('one.ris', record('One')));
    api = await startApi(store());
    return () => api.stop();
  });

  type Headers = Readonly<Record<string, string>>;

  function get(address: string, headers: Headers = {}, method = 'GET'): Promise<Response> {
    return fetch(address, { method, headers: { accept: 'application/json', ...headers } });
  }

  function address(query: string, variables: Record<string, unknown> = {}): string {
    return `${api.url}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  }

  async function tagOf(response: Response): Promise<string> {
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    return response.headers.get('etag') ?? '';
  }

  it('is not sent again, and nothing is asked but the latest change', async () => {
    const tag = await tagOf(await get(address(LIST)));
    expect(tag).toMatch(/^W\/"[\w-]{20,}"$/);
    const statements = await api.statementsDuring(async () => {
      const again = await get(address(LIST), { 'if-none-match': `W/"other", ${tag}` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    });
    expect(statements).toEqual(['latestChange']);
  });

  it('is another one for other variables, another address and another media type', async () => {
    const query = 'query Found($first: Int!) { papers(first: $first) { totalCount } }';
    const tags = await Promise.all(
      [
        get(address(query, { first: 1 })),
        get(address(query, { first: 2 })),
        get(address(LIST)),
        get(address(LIST), { accept: 'application/graphql-response+json' }),
        get(address(LIST), { host: 'example.org' }),
      ].map(async (response) => tagOf(await response)),
    );
    expect(new Set(tags).size).toBe(tags.length - 1); // fetch does not let a program name another host
  });

  it('is sent again once the graph has changed, and the version of the graph is another one', async () => {
    const version = '{ graphSummary { version } }';
    const before = await api.ask(version);
    expect(await api.ask(version)).toEqual(before);
    const tag = await tagOf(await get(address(LIST)));
    await importSource(store(), textSource('two.ris', record('Two')));
    const after = await get(address(LIST), { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ data: { papers: { totalCount: 2 } } });
    expect(after.headers.get('etag')).not.toBe(tag);
    expect(await api.ask(version)).not.toEqual(before);
  });

  it('has no tag where it is a refusal, or was asked by POST', async () => {
    const refused = await get(address('{ papers(first: -1) { totalCount } }'));
    expect(await refused.json()).toHaveProperty('errors');
    const unknown = await get(address('{ nothing }'));
    const posted = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-none-match': '*' },
      body: JSON.stringify({ query: LIST }),
    });
    expect(posted.status).toBe(200);
    for (const { headers } of [refused, unknown, posted]) expect(headers.get('etag')).toBeNull();
  });

  it('may be a file of a network', async () => {
    const file = new URL('/export/coauthors.gexf', api.url).href;
    const tag = await tagOf(await get(file));
    expect(tag).not.toBe('');
    const statements = await api.statementsDuring(async () => {
      for (const method of ['GET', 'HEAD']) {
        expect((await get(file, { 'if-none-match': tag }, method)).status).toBe(304);
      }
    });
    expect(statements).toEqual(['latestChange', 'latestChange']);
    expect((await get(`${file}?minWeight=2`, { 'if-none-match': tag })).status).not.toBe(304);
  });
});
