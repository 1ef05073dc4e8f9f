import { KIND_LIST, MEMBER_KINDS } from '../network/index.js';

/** A flag of `papergraph export` that sets a parameter of a file. */
export interface NetworkFlag {
  /** As commander declares it. */
  readonly flag: string;
  /** The parameter, as in the address of an export; a test holds the list to those there are. */
  readonly parameter: string;
  readonly meaning: string;
}

/**
 * The options of a network on the command line. A list of its own, so that `--help` needs neither
 * the API nor a database.
 */
export const NETWORK_FLAGS: readonly NetworkFlag[] = [
  { flag: '--author <id>', parameter: 'author', meaning: 'the author in the middle' },
  { flag: '--depth <steps>', parameter: 'depth', meaning: 'steps from the author: 1, 2 or 3' },
  { flag: '--authors <ids>', parameter: 'authors', meaning: 'only among these, commas between' },
  {
    flag: '--counting <way>',
    parameter: 'counting',
    meaning: 'FULL, FRACTIONAL; of authors also HARMONIC, FIRST_LAST',
  },
  {
    flag: '--min-papers <n>',
    parameter: 'minPapers',
    meaning: 'leave out nodes with fewer papers',
  },
  { flag: '--min-strength <x>', parameter: 'minStrength', meaning: 'leave out weaker links' },
  ...KIND_LIST.map((kind): NetworkFlag => {
    const { limit, members } = MEMBER_KINDS[kind];
    return {
      flag: `--${kebabCase(limit)} <n>`,
      parameter: limit,
      meaning: `of ${members}: leave out papers with more`,
    };
  }),
  { flag: '--top <n>', parameter: 'top', meaning: 'only the first n nodes' },
  { flag: '--top-by <what>', parameter: 'topBy', meaning: 'PAPERS or TOTAL_LINK_STRENGTH' },
  {
    flag: '--largest-component-only',
    parameter: 'largestComponentOnly',
    meaning: 'only the largest connected part',
  },
  {
    flag: '--backbone-alpha <x>',
    parameter: 'backboneAlpha',
    meaning: 'only significant links, such as at 0.05',
  },
  {
    flag: '--normalisation <way>',
    parameter: 'normalisation',
    meaning: 'NONE, ASSOCIATION_STRENGTH, SALTON, JACCARD, INCLUSION',
  },
  {
    flag: '--resolution <x>',
    parameter: 'resolution',
    meaning: 'of the clusters: a larger number gives more clusters',
  },
  { flag: '--seed <n>', parameter: 'seed', meaning: 'the same seed gives the same clusters' },
  {
    flag: '--min-cluster-size <n>',
    parameter: 'minClusterSize',
    meaning: 'merge smaller clusters',
  },
  {
    flag: '--filter <json>',
    parameter: 'filter',
    meaning: 'only papers that a filter of the API selects, as JSON: {"has": ["DOI"]}',
  },
  {
    flag: '--filter-journal <id>',
    parameter: 'filter.journal',
    meaning: 'only papers of a journal',
  },
  { flag: '--filter-author <id>', parameter: 'filter.author', meaning: 'only papers of an author' },
  { flag: '--filter-topic <id>', parameter: 'filter.topic', meaning: 'only papers about a topic' },
  {
    flag: '--filter-year-from <year>',
    parameter: 'filter.year.from',
    meaning: 'only papers from a year on',
  },
  {
    flag: '--filter-year-to <year>',
    parameter: 'filter.year.to',
    meaning: 'only papers up to a year',
  },
  { flag: '--filter-type <type>', parameter: 'filter.type', meaning: 'only papers of a RIS type' },
  {
    flag: '--filter-language <code>',
    parameter: 'filter.language',
    meaning: 'only papers in a language',
  },
  {
    flag: '--filter-institution <name>',
    parameter: 'filter.institution',
    meaning: 'only papers of an institution',
  },
  {
    flag: '--filter-country <code>',
    parameter: 'filter.country',
    meaning: 'only papers of a country',
  },
  {
    flag: '--filter-source <name>',
    parameter: 'filter.source',
    meaning: 'only papers of an imported file',
  },
  {
    flag: '--filter-text <words>',
    parameter: 'filter.text',
    meaning: 'only papers with these words',
  },
  { flag: '--scheme <list>', parameter: 'scheme', meaning: 'of keywords: MESH, INDEX, AUTHOR' },
  {
    flag: '--centralities <names>',
    parameter: 'centralities',
    meaning: 'measures to write, commas between',
  },
  {
    flag: '--institutions',
    parameter: 'institutions',
    meaning: 'write where the authors work',
  },
  {
    flag: '--byte-order-mark',
    parameter: 'byteOrderMark',
    meaning: 'begin a CSV file with the mark by which Excel knows UTF-8',
  },
];

/** The parameters that those flags set which are given. */
export function parametersOf(
  flags: readonly NetworkFlag[],
  given: object,
): readonly (readonly [string, string])[] {
  return flags.flatMap(({ flag, parameter }) => {
    const value = valueOfFlag(flag, given);
    return value === undefined ? [] : [[parameter, String(value)] as const];
  });
}

/** Whether a flag is given. */
export function isFlagGiven(flag: string, given: object): boolean {
  return valueOfFlag(flag, given) !== undefined;
}

function valueOfFlag(flag: string, given: object): unknown {
  return Reflect.get(given, camelCase(flag));
}

/** maxTermsPerPaper to max-terms-per-paper. */
function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `--min-papers <n>` to minPapers, as commander names it. */
function camelCase(flag: string): string {
  const [name = ''] = flag.slice(2).split(' ');
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
