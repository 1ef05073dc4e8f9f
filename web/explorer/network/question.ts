import { BASE, type KeywordScheme, type PaperFilter } from '../api/index.js';
import { KINDS, type Kind } from './kinds.js';
import type { NetworkSearch } from './search.js';

/** So many nodes are shown where the address says nothing: a picture that is still read. */
export const USUAL_TOP = 300;

/** The kind of nodes that an address means. */
export function kindOf({ kind }: NetworkSearch): Kind {
  return kind ?? 'authors';
}

/** The options of the network's field that an address gives, by their names in the API. */
export function optionsOf(search: NetworkSearch) {
  const kind = KINDS[kindOf(search)];
  const { counting = 'FRACTIONAL', top = USUAL_TOP, cap, backbone: backboneAlpha } = search;
  const { minPapers, minStrength, resolution, normalisation, part } = search;
  const isCountable = kind.hasOrder || counting === 'FULL';
  return {
    counting: isCountable ? counting : ('FRACTIONAL' as const),
    top,
    ...given({ minPapers, minStrength, resolution, normalisation, backboneAlpha }),
    ...(part === 'largest' && { largestComponentOnly: true }),
    ...(cap !== undefined && kind.cap(cap)),
  };
}

/** What is not undefined. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: NonNullable<Options[Name]> } {
  const found: { [Name in keyof Options]?: NonNullable<Options[Name]> } = { ...options };
  for (const name in found) if (found[name] === undefined) delete found[name];
  return found;
}

/** The arguments that only some kinds have: whom a co-author network is around or between, whose keywords. */
export function argumentsOf(search: NetworkSearch): {
  author?: string;
  depth?: number;
  authors?: string[];
  scheme?: KeywordScheme;
} {
  const { author, depth = 1, scheme } = search;
  if (kindOf(search) === 'keywords' && scheme !== undefined) return { scheme };
  if (kindOf(search) !== 'authors') return {};
  const authors = authorsOf(search);
  if (authors.length > 0) return { authors };
  return author === undefined ? {} : { author, depth };
}

/** The ids of the authors between whom the network is. */
export function authorsOf({ authors }: NetworkSearch): string[] {
  return [...new Set((authors ?? '').split(',').filter((id) => id !== ''))];
}

/** The address of the network as a file. */
export function fileAddress(search: NetworkSearch, extension: string): string {
  const address = new URL(`export/${KINDS[kindOf(search)].file}.${extension}`, BASE);
  const measure = measureOf(search);
  for (const [name, value] of Object.entries({
    ...argumentsOf(search),
    ...optionsOf(search),
    ...(search.filter !== undefined && { filter: search.filter }),
    ...(measure !== null && { centralities: measure }),
    ...(colourOf(search) === 'institution' && { institutions: true }),
  })) {
    address.searchParams.set(name, String(value));
  }
  return address.href;
}

/** The centrality by which nodes have their sizes; null where it is a number that every node has. */
export function measureOf({ size = 'papers' }: NetworkSearch): string | null {
  return ['papers', 'strength', 'links'].includes(size) ? null : size;
}

/** By what nodes have their colours; only authors have institutions. */
export function colourOf(search: NetworkSearch): NonNullable<NetworkSearch['colour']> {
  const { colour = 'cluster' } = search;
  return colour === 'institution' && kindOf(search) !== 'authors' ? 'cluster' : colour;
}

/** The types of the arguments that only some kinds have. */
const TYPES = {
  author: 'ID',
  depth: 'Int! = 1',
  authors: '[ID!]',
  scheme: 'KeywordScheme',
} as const;

/** The address of the playground with the query of which this network is the answer. */
export function queryAddress(search: NetworkSearch): string {
  const { field, options, name } = KINDS[kindOf(search)];
  const own = argumentsOf(search);
  const asked = Object.entries(TYPES).filter(([argument]) => argument in own);
  const declared = asked.map(([argument, type]) => `, $${argument}: ${type}`).join('');
  const passed = asked.map(([argument]) => `, ${argument}: $${argument}`).join('');
  const measure = measureOf(search);
  const centrality = measure === null ? '' : ` centrality { ${measure} }`;
  const place = colourOf(search) === 'institution' ? ' institution { id name }' : '';
  const query = `# The network that the explorer shows: its nodes with their places, and its links.
query Network($filter: PaperFilter, $options: ${options}${declared}) {
  ${field}(filter: $filter, options: $options${passed}, first: 100) {
    statistics { nodes links }
    nodes { id label paperCount linkCount totalLinkStrength averageYear cluster${place}${centrality} position { x y radius } }
    links { strength paperCount source { id ${name} } target { id ${name} } }
    exportUrl(format: SVG)
  }
}
`;
  const variables = { filter: filterOf(search), options: optionsOf(search), ...own };
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

/** The papers of the network by whoever it is around or between; null for all papers. */
export function papersOfNetwork(search: NetworkSearch): PaperFilter | null {
  const { author, authors } = argumentsOf(search);
  const ids = authors ?? (author === undefined ? [] : [author]);
  const filter = filterOf(search);
  if (ids.length === 0) return filter;
  const own = { authors: { any: ids } };
  return filter === null ? own : { and: [filter, own] };
}
