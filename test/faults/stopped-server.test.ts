import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { PapergraphProcess } from '../support/papergraph-process.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

let data = '';
beforeAll(async () => {
  data = await newFolder();
  await importInto(data, await corpusFile('made.ris', 600, 71));
});

async function serve(): Promise<{ server: PapergraphProcess; url: string }> {
  const server = PapergraphProcess.start(['serve'], {
    PAPERGRAPH_DATA: data,
    PAPERGRAPH_PORT: '0',
    PAPERGRAPH_LOG_LEVEL: 'warn',
  });
  await server.until(() => server.out.includes('Playground'));
  return { server, url: /API\s+(http:\S+)/.exec(server.out)?.[1] ?? '' };
}

/** Heavy enough to run for a while: every author's co-authors with the papers that they share. */
const QUESTION = `{ authors(first: 60) { nodes { name coauthors(first: 40) {
  totalCount edges { strength node { name } papers(first: 5) { nodes { title } } } } } } }`;

async function ask(url: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  return { status: answer.status, body: await answer.text() };
}

describe('A server on the embedded graph', () => {
  it('that is asked to stop (SIGTERM) answers what is under way and seals its file', async () => {
    const before = await serve();
    // Two connections that stay open, so that the next questions need not wait for one.
    const [expected] = await Promise.all([ask(before.url), ask(before.url)]);
    expect(expected.status).toBe(200);
    const underWay = [ask(before.url), ask(before.url)];
    await pause(100);
    const { code, err } = await before.server.kill('SIGTERM');
    for (const answer of await Promise.all(underWay)) expect(answer).toEqual(expected);
    expect(code).toBe(0);
    expect(err).toBe('Stopping; requests that run may finish. Ctrl-C again ends at once.\n');
    expect(existsSync(join(data, 'graph.seal.json'))).toBe(true);
    expect((await startAndLook(data)).news).toEqual([]);
  });

  it('that is killed (kill -9) starts again by itself and answers as before', async () => {
    const before = await serve();
    const expected = await ask(before.url);
    await before.server.kill('SIGKILL');
    expect(existsSync(join(data, 'graph.seal.json'))).toBe(false);
    const after = await serve();
    expect(await ask(after.url)).toEqual(expected);
    const { code, err } = await after.server.kill('SIGTERM');
    expect({ code, lines: err.split('\n').length }).toEqual({ code: 0, lines: 2 });
    expect((await startAndLook(data)).news).toEqual([]);
  });
});
