import { BASE, type PaperFilter } from '../api/index.js';
import { KINDS, type Kind } from './kinds.js';
import type { NetworkSearch } from './search.js';

/** So many nodes are shown where the address says nothing: a picture that is still read. */
export const USUAL_TOP = 300;

/** The kind of nodes that an address means. */
export function kindOf({ kind }: NetworkSearch): Kind {
  return kind ?? 'authors';
}

/** The options of the network's field that an address gives, by their names in the API. */
function optionsOf(search: NetworkSearch): Readonly<Record<string, string | number>> {
  const kind = KINDS[kindOf(search)];
  const { counting = 'FRACTIONAL', top = USUAL_TOP, minPapers, minStrength, cap } = search;
  return {
    counting: kind.hasOrder || counting === 'FULL' ? counting : 'FRACTIONAL',
    top,
    ...(minPapers !== undefined && { minPapers }),
    ...(minStrength !== undefined && { minStrength }),
    ...(cap !== undefined && { [kind.cap]: cap }),
  };
}

/** The author in the middle and the steps around, where there is one. */
function middleOf(search: NetworkSearch): { author?: string; depth?: number } {
  const { author, depth = 1 } = search;
  return author === undefined || kindOf(search) !== 'authors' ? {} : { author, depth };
}

/** The address of the network as a file. */
export function fileAddress(search: NetworkSearch, extension: string): string {
  const address = new URL(`export/${KINDS[kindOf(search)].file}.${extension}`, BASE);
  const filter = search.filter === undefined ? {} : { filter: search.filter };
  for (const [name, value] of Object.entries({
    ...middleOf(search),
    ...optionsOf(search),
    ...filter,
  })) {
    address.searchParams.set(name, String(value));
  }
  return address.href;
}

/** The address of the playground with the query of which this network is the answer. */
export function queryAddress(search: NetworkSearch): string {
  const { field, options, name } = KINDS[kindOf(search)];
  const isAround = 'author' in middleOf(search);
  const declared = `$filter: PaperFilter, $options: ${options}${isAround ? ', $author: ID, $depth: Int! = 1' : ''}`;
  const given = `filter: $filter, options: $options${isAround ? ', author: $author, depth: $depth' : ''}`;
  const query = `# The network that the explorer shows: its nodes with their places, and its links.
query Network(${declared}) {
  ${field}(${given}, first: 100) {
    statistics { nodes links }
    nodes { id label paperCount linkCount totalLinkStrength averageYear cluster position { x y radius } }
    links { strength paperCount source { id ${name} } target { id ${name} } }
    exportUrl(format: SVG)
  }
}
`;
  const variables = { filter: filterOf(search), options: optionsOf(search), ...middleOf(search) };
  const address = new URL('graphql', BASE);
  address.searchParams.set('query', query);
  address.searchParams.set('variables', JSON.stringify(variables, null, 2));
  return address.href;
}

/** The filter that an address gives; null where there is none. The API says what is wrong in it. */
export function filterOf({ filter }: NetworkSearch): PaperFilter | null {
  if (filter === undefined) return null;
  try {
    const read: unknown = JSON.parse(filter);
    return typeof read === 'object' && read !== null ? read : null;
  } catch {
    return null;
  }
}

/** The papers of the network that have all of these members. */
export function papersOf(search: NetworkSearch, ids: string[]): PaperFilter {
  const own = KINDS[kindOf(search)].papersOf(ids);
  const filter = filterOf(search);
  return filter === null ? own : { and: [filter, own] };
}
