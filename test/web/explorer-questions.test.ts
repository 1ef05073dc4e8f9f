import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, listSources } from '../../src/ingest/index.js';
import { readSettings } from '../../src/settings/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import * as documents from '../../web/explorer/api/documents.generated.js';
import { type RunningApi, startApi } from '../support/api.js';
import { OWN_RECORDS } from '../support/own-records.js';

const NODE = z.object({ id: z.string() });
const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ nodes: z.array(row) });
const IDS = z.object({
  authors: pageOf(z.object({ id: z.string(), coauthors: pageOf(NODE), papers: pageOf(NODE) })),
  journals: pageOf(NODE),
  topics: pageOf(NODE),
  imports: pageOf(NODE),
});

const questions = Object.entries(documents).flatMap(([name, document]) => {
  const text = document.toString();
  return /^\s*query /.test(text) ? [[name, text] as const] : [];
});

/** At the limits of cost and depth that a server has by itself. */
describe('A question of the explorer', () => {
  let folder: string;
  let store: Store;
  let api: RunningApi;
  let variables: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-explorer-'));
    const { database } = readSettings({ PAPERGRAPH_DATA: join(folder, 'data') }, folder);
    store = await openStore(database, () => undefined);
    for (const name of ['a.ris', 'b.ris']) {
      await writeFile(join(folder, name), OWN_RECORDS['papers of a small group']);
    }
    for (const source of await listSources([join(folder, 'a.ris'), join(folder, 'b.ris')])) {
      await importSource(store, source);
    }
    api = await startApi(store);
    const ids = IDS.parse(
      await api.ask(`{
        authors(first: 1, orderBy: COAUTHOR_COUNT_DESC) {
          nodes { id coauthors(first: 1) { nodes { id } } papers(first: 1) { nodes { id } } }
        }
        journals(first: 1) { nodes { id } }
        topics(first: 1) { nodes { id } }
        imports(first: 2) { nodes { id } }
      }`),
    );
    variables = variablesOf(ids);
  });

  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(questions)('is answered: %s', async (name, text) => {
    const data = await api.ask(text, { ...variables['all'], ...variables[name] });
    expect(Object.values(z.record(z.string(), z.unknown()).parse(data))).not.toContain(null);
  });

  it('about a node that is not there is answered with null, whatever its id looks like', async () => {
    expect(await api.ask(documents.AuthorHeadDocument.toString(), { id: 'A0' })).toEqual({
      author: null,
    });
  });
});

/** What each question is asked about, in a graph of a few papers. */
function variablesOf({
  authors,
  journals,
  topics,
  imports,
}: z.infer<typeof IDS>): Record<string, Record<string, unknown>> {
  const [author] = authors.nodes;
  const [other] = author?.coauthors.nodes ?? [];
  const journal = { id: journals.nodes[0]?.id };
  const paper = { id: author?.papers.nodes[0]?.id };
  const topic = { id: topics.nodes[0]?.id };
  const since = { filter: { year: { from: 2020 } } };
  return {
    // A list that goes on asks for a hundred rows.
    all: { id: author?.id, first: 100 },
    SuggestionsDocument: { prefix: 'rav' },
    SearchResultsDocument: { text: 'digital' },
    AuthorCoauthorsDocument: since,
    AuthorFieldsDocument: { author: { author: author?.id } },
    SharedHeadDocument: { a: author?.id, b: other?.id },
    SharedPapersDocument: { authors: [author?.id, other?.id], ...since },
    PaperPageDocument: paper,
    PaperSideDocument: paper,
    SplitOffByPaperDocument: { paper: paper.id },
    SplitOffByNameDocument: { name: 'a' },
    NetworkMembersDocument: { by: ['KEYWORD'] },
    MergedPeopleDocument: { ids: [author?.id, other?.id] },
    MergedJournalsDocument: { ids: [journal.id] },
    FilterChoicesDocument: { axis: 'LANGUAGE' },
    FilterNamesDocument: { ids: [author?.id] },
    JournalSideDocument: journal,
    JournalHeadDocument: journal,
    JournalFieldsDocument: journal,
    JournalPapersDocument: journal,
    TopicHeadDocument: topic,
    TopicFieldsDocument: topic,
    TopicPapersDocument: topic,
    AuthorsListDocument: { orderBy: ['PAPER_COUNT_DESC'] },
    FilteredPapersDocument: { filter: null, orderBy: ['YEAR_DESC'] },
    JournalsOfYearsDocument: since,
    PathsDocument: { from: author?.id, to: other?.id },
    NetworkPeopleDocument: { ids: [author?.id, other?.id] },
    SourcesOverlapDocument: { imports: imports.nodes.map(({ id }) => id) },
    ImportProblemsDocument: { id: imports.nodes[0]?.id },
  };
}
