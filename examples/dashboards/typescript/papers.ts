/** Papers by journal and year as a table: npm install, then npm start -- [SERVER]. */
import process from 'node:process';
import { ClientError, GraphQLClient } from 'graphql-request';
import {
  PapersByJournalAndYearDocument,
  type PapersByJournalAndYearQuery,
  type PapersByJournalAndYearQueryVariables,
} from './papers.generated.js';

type Groups = NonNullable<PapersByJournalAndYearQuery['paperGroups']>;
type Group = Groups['nodes'][number];

const [server = 'http://localhost:4000/graphql'] = process.argv.slice(2);

/** Every group, page by page: endCursor of one is after of the next. */
async function* groupsOf(filter: PapersByJournalAndYearQueryVariables['filter']) {
  const client = new GraphQLClient(server);
  let after: string | null = null;
  do {
    const variables: PapersByJournalAndYearQueryVariables = { filter, after };
    const groups: Groups | null = (await client.request(PapersByJournalAndYearDocument, variables))
      .paperGroups;
    yield* groups?.nodes ?? [];
    after = groups?.pageInfo.hasNextPage ? groups.pageInfo.endCursor : null;
  } while (after !== null);
}

/** A row for each journal with a column for each year. */
async function tableOf(groups: AsyncIterable<Group>) {
  const table: Record<string, Record<string, number>> = {};
  for await (const { keys, paperCount } of groups) {
    const [journal = '', year = ''] = keys.map(({ label }) => label);
    table[journal] = { ...table[journal], [year]: paperCount };
  }
  return table;
}

try {
  console.table(await tableOf(groupsOf({ year: { from: 2015 } })));
} catch (error) {
  if (!(error instanceof ClientError)) throw error;
  // Each message says what to do.
  console.error(error.response.errors?.map(({ message }) => message).join('\n') ?? error.message);
  process.exitCode = 1;
}
