import { mainJournals, paperOrigins, type TopicRow } from '../../graph/index.js';
import { batched } from '../batched.js';
import { ask, type Context } from '../context.js';
import type { SearchRow } from './search-rows.js';

type Load = (context: Context, args: null, id: string) => Promise<string | null>;

const mainJournalOf: Load = batched<null, string | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, mainJournals(ids));
    return new Map(rows.map(({ id, title }) => [id, title]));
  },
  () => null,
);

/** `Krasuska, Journal of Tests`. */
const originOf: Load = batched<null, string | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, paperOrigins(ids));
    return new Map(
      rows.map(({ id, journal, firstAuthors }) => [id, joined(firstAuthors[0], journal)]),
    );
  },
  () => null,
);

/** What tells a node from others of its name: where an author publishes, the ISSN of a journal, the list of a topic. */
export async function detailOf(context: Context, row: SearchRow): Promise<string | null> {
  switch (row.type) {
    case 'AUTHOR':
      return mainJournalOf(context, null, row.node.id);
    case 'JOURNAL':
      return joined(row.node.issns[0] && `ISSN ${row.node.issns[0]}`) ?? row.node.abbreviation;
    case 'TOPIC':
      return listOf(row.node);
    case 'PAPER':
      return joined(await originOf(context, null, row.node.id), row.node.year);
  }
}

const SCHEMES = { MESH: 'MeSH', INDEX: 'index', AUTHOR: 'authors' } as const;

/** `keyword (MeSH)`, or `term`. */
function listOf({ source, schemes }: TopicRow): string {
  const lists = schemes.map((scheme) => SCHEMES[scheme]).join(', ');
  return `${source.toLowerCase()}${lists === '' ? '' : ` (${lists})`}`;
}

function joined(...parts: readonly (string | number | null | undefined)[]): string | null {
  return (
    parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ') || null
  );
}
