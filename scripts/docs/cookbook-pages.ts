import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { importSource, listSources } from '../../src/ingest/index.js';
import { createImportJobs, type ImportJobs } from '../../src/jobs/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';
import { headOfQuery } from '../../src/server/stored-queries/query-head.js';
import { readSettings } from '../../src/settings/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type ExampleQuery, exampleQueries } from '../../test/support/example-queries.js';
import { clipAnswer } from './clip-answer.js';
import { fence, type GeneratedPage, generatedBy, page, plain } from './markdown.js';

/** One page for each query of examples/queries, with the answer that the example data give. */
export async function cookbookPages(): Promise<readonly GeneratedPage[]> {
  const queries = exampleQueries();
  const answers = await answersOf(queries);
  const pages = queries.map((query, index) => recipe(query, answers[index]));
  return [contents(queries), ...pages];
}

/** Asks the real API over the examples, in a data folder of its own. */
async function answersOf(queries: readonly ExampleQuery[]): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-cookbook-'));
  const { database, imports: uploading } = readSettings({ PAPERGRAPH_DATA: folder }, folder);
  const store = await openStore(database, () => undefined);
  try {
    for (const source of await listSources(['examples'])) await importSource(store, source);
    const answers: unknown[] = [];
    const { uploads, ...limits } = uploading;
    const imports = await createImportJobs({ store, uploads, limits });
    for (const query of queries) answers.push(await ask(store, imports, query));
    await imports.close();
    return answers;
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(
  { engine }: Store,
  imports: ImportJobs,
  { text, variables, file }: ExampleQuery,
): Promise<unknown> {
  const answer = await graphql({
    schema: await schema,
    source: text,
    variableValues: variables,
    contextValue: createContext({
      engine,
      signal: new AbortController().signal,
      limits: { maxFirst: 100 },
      baseUrl: 'http://127.0.0.1:4000',
      imports,
    }),
  });
  if (answer.errors !== undefined) throw new Error(`${file}: ${answer.errors.join(', ')}`);
  return answer.data;
}

const schema = buildApiSchema();

function titleOf({ text }: ExampleQuery): string {
  return headOfQuery(text)[0] ?? '';
}

/** The comment below the title, as one paragraph. */
function explanationOf({ text }: ExampleQuery): string {
  return headOfQuery(text).slice(1).join(' ');
}

function withoutComment({ text }: ExampleQuery): string {
  return text.replace(/^(?:#.*\n)+/, '');
}

function recipe(query: ExampleQuery, answer: unknown): GeneratedPage {
  const hasVariables = Object.keys(query.variables).length > 0;
  const { json, isClipped } = clipAnswer(answer);
  return {
    path: `docs/cookbook/${query.file.replace('.graphql', '.md')}`,
    text: page(
      generatedBy(`examples/queries/${query.file}`),
      `# ${titleOf(query)}`,
      plain(explanationOf(query)),
      fence('graphql', withoutComment(query)),
      hasVariables ? 'The variables:' : '',
      hasVariables ? fence('json', JSON.stringify(query.variables, null, 2)) : '',
      isClipped
        ? 'The answer for the example data; `…` stands for more of the same:'
        : 'The answer for the example data:',
      fence('json', json),
    ),
  };
}

function contents(queries: readonly ExampleQuery[]): GeneratedPage {
  const lines = queries.map(
    (query) =>
      `- [${titleOf(query)}](${query.file.replace('.graphql', '.md')}): ${plain(explanationOf(query))}`,
  );
  return {
    path: 'docs/cookbook/README.md',
    text: page(
      generatedBy('examples/queries'),
      '# Cookbook',
      'Queries that work on the [example data](../../examples/README.md), each with its answer. The playground lists all in its panel, filled with ids of the loaded graph, and opens with three: the most connected author, the largest journal, and how two distant authors are joined.',
      lines.join('\n'),
    ),
  };
}
