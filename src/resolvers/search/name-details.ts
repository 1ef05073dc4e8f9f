import {
  mainJournals,
  paperOrigins,
  signedInstitutions,
  type TopicRow,
} from '../../graph/index.js';
import { fold } from '../../identity/index.js';
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

const mainInstitutionOf: Load = batched<null, string | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, signedInstitutions(ids));
    // The first of an author is that of most papers: later ones do not take its place.
    return new Map(
      rows.toReversed().map(({ id, institution, forms }) => [id, shownAs(institution, forms)]),
    );
  },
  () => null,
);

/** Of several forms the engines give the first in no order. */
function shownAs(institution: string, forms: readonly string[]): string {
  const [form] = forms.filter((each) => fold(each) === institution).toSorted();
  return form ?? institution;
}

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

/**
 * What tells a node from others of its name: where an author publishes, the ISSN of a journal, the list of a
 * topic.
 *
 * @param namesakes the ids of other authors of this name that are told beside it.
 */
export async function detailOf(
  context: Context,
  row: SearchRow,
  namesakes: readonly string[],
): Promise<string | null> {
  switch (row.type) {
    case 'AUTHOR':
      return authorDetail(context, row.node.id, namesakes);
    case 'JOURNAL':
      return joined(row.node.issns[0] && `ISSN ${row.node.issns[0]}`) ?? row.node.abbreviation;
    case 'TOPIC':
      return listOf(row.node);
    case 'PAPER':
      return joined(await originOf(context, null, row.node.id), row.node.year);
  }
}

/** The main journal, and the main institution where the journal does not tell an author from the namesakes. */
async function authorDetail(
  context: Context,
  id: string,
  namesakes: readonly string[],
): Promise<string | null> {
  const [journal, ...others] = await Promise.all(
    [id, ...namesakes].map((each) => mainJournalOf(context, null, each)),
  );
  if (isSome(journal) && !others.includes(journal)) return journal;
  return joined(journal, await mainInstitutionOf(context, null, id));
}

const SCHEMES = { MESH: 'MeSH', INDEX: 'index', AUTHOR: 'authors' } as const;

/** `keyword (MeSH)`, or `term`. */
function listOf({ source, schemes }: TopicRow): string {
  const lists = schemes.map((scheme) => SCHEMES[scheme]).join(', ');
  return `${source.toLowerCase()}${lists === '' ? '' : ` (${lists})`}`;
}

function joined(...parts: readonly (string | number | null | undefined)[]): string | null {
  return parts.filter(isSome).join(', ') || null;
}

function isSome<Value>(part: Value | null | undefined | ''): part is Value {
  return part !== null && part !== undefined && part !== '';
}
