import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { importThesaurus } from '../../src/curation/index.js';
import { resolveGraph } from '../../src/derivation/index.js';
import { command } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { readThesaurus } from '../../src/thesaurus/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

const RECORDS = `TY  - JOUR
TI  - Sleep of nurses
AU  - Smith, Jane
KW  - RCT
KW  - Sleep
PY  - 2020
ER  - 

TY  - JOUR
TI  - Coffee of nurses
AU  - Doe, Jane
KW  - Randomised controlled trials
KW  - Article
PY  - 2021
ER  - 
`;

const THESAURUS = 'label\treplace by\narticle\t\nrct\trandomized controlled trial\n';

const TASK = z.looseObject({ id: z.string(), status: z.string(), done: z.number() });
const REFUSED = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })),
});

describeOnBothEngines('A task', (engine) => {
  let api: RunningApi;
  let base = '';
  beforeAll(async () => {
    api = await startApi(engine.store());
    base = new URL(api.url).origin;
  });
  afterAll(() => api.stop());
  const target = () => engine.store();
  const snapshot = async () => derivedOf(await graphSnapshot(target().engine));

  beforeEach(async () => {
    await importSource(target(), textSource('records.ris', RECORDS));
    await takeBack();
  });

  /** The thesaurus with the header alone takes all back that the tests before said. */
  async function takeBack(): Promise<void> {
    await importThesaurus(target(), 'TOPIC', [], { reason: 'a new test', by: null });
  }

  const post = (address: string, body?: string) =>
    fetch(`${base}${address}`, {
      method: 'POST',
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'text/plain' } }),
    });

  async function ended(id: string): Promise<z.infer<typeof TASK>> {
    for (;;) {
      const task = TASK.parse(await (await fetch(`${base}/tasks/${id}`)).json());
      if (task.status !== 'ENQUEUED' && task.status !== 'PROCESSING') return task;
      await pause(20);
    }
  }

  async function refusal(response: Response) {
    const [error] = REFUSED.parse(await response.json()).errors;
    const { extensions, message } = error ?? { extensions: { code: '' }, message: '' };
    return { status: response.status, code: extensions.code, message };
  }

  it('puts a thesaurus in force: the graph is the one that the command makes', async () => {
    const { entries } = readThesaurus('TOPIC', Buffer.from(THESAURUS));
    await importThesaurus(target(), 'TOPIC', entries, { reason: 'x', by: null });
    const expected = await snapshot();
    await takeBack();
    expect(await snapshot()).not.toEqual(expected);
    const response = await post('/thesaurus?kind=topics&reason=topics.txt&by=Ada', THESAURUS);
    expect(response.status).toBe(202);
    const { id } = TASK.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/tasks/${id}`);
    expect(await ended(id)).toMatchObject({
      ...{ kind: 'THESAURUS', status: 'SUCCEEDED', done: 2, total: 2, error: null },
      decision: expect.stringMatching(/^D/),
    });
    expect(await snapshot()).toEqual(expected);
    const again = TASK.parse(
      await (await post('/thesaurus?kind=topics&reason=x', THESAURUS)).json(),
    );
    expect(await ended(again.id)).toMatchObject({ status: 'SUCCEEDED', decision: null });
  });

  it('is begun, asked for and listed by the API, with its decision', async () => {
    const begun = await api.ask(
      `mutation ($text: String!) {
        importThesaurus(kind: TOPIC, text: $text, reason: "pasted", by: "Ada") { id kind status }
      }`,
      { text: THESAURUS },
    );
    const { importThesaurus: task } = z.object({ importThesaurus: TASK.partial() }).parse(begun);
    await ended(task.id ?? '');
    const told = await api.ask(
      `query ($id: ID!) {
        task(id: $id) {
          status error { code }
          decision { kind reason by lineCount thesaurus(first: 1) { label replaceBy } }
        }
        tasks(first: 1) { id }
      }`,
      { id: task.id },
    );
    expect(told).toEqual({
      task: {
        status: 'SUCCEEDED',
        error: null,
        decision: {
          ...{ kind: 'THESAURUS', reason: 'pasted', by: 'Ada', lineCount: 2 },
          thesaurus: [{ label: 'article', replaceBy: null }],
        },
      },
      tasks: [{ id: task.id }],
    });
  });

  it('runs the rules again: what is tried and what is done is told, as the command tells it', async () => {
    const before = await snapshot();
    const spoil = command('spoil', "MATCH (p:Paper {year: 2020}) SET p.title = 'Spoilt'");
    await target().engine.write((transaction) => transaction.run(spoil));
    const expected = await resolveGraph(target(), { isDryRun: true });
    expect(expected.papersMended.count).toBe(1);
    const tried = TASK.parse(await (await post('/resolve?dryRun=true')).json());
    expect(await ended(tried.id)).toMatchObject({ status: 'SUCCEEDED', resolution: expected });
    const begun = await api.ask('mutation { resolveIdentities { id } }');
    const { id } = z
      .object({ resolveIdentities: z.object({ id: z.string() }) })
      .parse(begun).resolveIdentities;
    expect(await ended(id)).toMatchObject({ status: 'SUCCEEDED', done: 2 });
    const told = await api.ask(
      `query ($id: ID!) { task(id: $id) {
        resolution { isDryRun records changes { kind count examples { ids names } } } } }`,
      { id },
    );
    expect(told).toEqual({
      task: {
        resolution: {
          isDryRun: false,
          records: 2,
          changes: [{ kind: 'PAPERS_MENDED', ...expected.papersMended }],
        },
      },
    });
    expect(await snapshot()).toEqual(before);
  });

  it.each([
    ['/thesaurus?reason=x', THESAURUS, 400, 'BAD_REQUEST', /"kind" authors, journals or topics/],
    ['/thesaurus?kind=topics', THESAURUS, 400, 'BAD_REQUEST', /"reason" why/],
    ['/thesaurus?kind=topics&reason=x&dryrun=1', THESAURUS, 400, 'BAD_REQUEST', /no parameter/],
    [
      '/thesaurus?kind=topics&reason=x',
      'label\treplace by\nRoe\tDoe\tPoe\n',
      ...([400, 'THESAURUS_UNREADABLE', /Line 2, column 9: There is a third column/] as const),
    ],
    ['/thesaurus?kind=topics&reason=x', '', 400, 'THESAURUS_UNREADABLE', /must be the header/],
    ['/resolve?dryRun=yes', undefined, 400, 'BAD_REQUEST', /give true or false/],
    ['/tasks/T0/cancel', undefined, 404, 'TASK_NOT_FOUND', /no task with the id "T0"/],
  ])('is refused with what to do: %s', async (address, body, status, code, message) => {
    expect(await refusal(await post(address, body))).toEqual({
      ...{ status, code },
      message: expect.stringMatching(message),
    });
  });

  it('is not begun by more text than the API takes', async () => {
    const refused = await api.refusal(
      'mutation ($text: String!) { importThesaurus(kind: TOPIC, text: $text, reason: "x") { id } }',
      { text: 'x'.repeat(1_000_001) },
    );
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
  });

  it('is not begun by a form, whose lines may have lost their ends', async () => {
    const response = await fetch(`${base}/thesaurus?kind=topics&reason=x`, {
      method: 'POST',
      body: new URLSearchParams({ label: 'replace by' }),
    });
    expect(await refusal(response)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('that has ended, or that nobody knows, cannot be stopped', async () => {
    await post('/thesaurus?kind=topics&reason=x', THESAURUS);
    const { id } = TASK.parse(await (await post('/resolve?dryRun=true')).json());
    await ended(id);
    const refused = await api.refusal('mutation ($id: ID!) { cancelTask(id: $id) { id } }', { id });
    expect(refused).toMatchObject({ code: 'TASK_NOT_STOPPABLE' });
    expect(await refusal(await fetch(`${base}/tasks/T0`))).toMatchObject({ status: 404 });
    expect(await api.ask('{ task(id: "T0") { id } }')).toEqual({ task: null });
    const next = await api.ask('query ($id: ID!) { tasks(after: $id, first: 1) { kind } }', { id });
    expect(next).toEqual({ tasks: [{ kind: 'THESAURUS' }] });
  });
});
