import type {
  CoauthorNetworkOptions,
  CountryNetworkOptions,
  InstitutionNetworkOptions,
  KeywordNetworkOptions,
  PaperFilter,
  PaperGroupAxis,
  TermNetworkOptions,
} from '../api/index.js';
import type { NetworkSearch } from './search.js';

/** A kind of nodes, as the address calls it. */
export type Kind = NonNullable<NetworkSearch['kind']>;

/** The option that leaves out papers, by its names. */
type CapOption = Pick<CoauthorNetworkOptions, 'maxAuthorsPerPaper'> &
  Pick<InstitutionNetworkOptions, 'maxInstitutionsPerPaper'> &
  Pick<CountryNetworkOptions, 'maxCountriesPerPaper'> &
  Pick<KeywordNetworkOptions, 'maxKeywordsPerPaper'> &
  Pick<TermNetworkOptions, 'maxTermsPerPaper'>;

/** What the page must know of a kind of nodes. */
interface KindDescription {
  readonly one: string;
  readonly many: string;
  /** What its files are called. */
  readonly file: string;
  /** Its field of the API, and the type of its options. */
  readonly field: string;
  readonly options: string;
  /** The option that leaves out papers with too many members. */
  readonly cap: (most: number) => CapOption;
  /** The axis of groups of papers that has a group for each member; of authors the API estimates more. */
  readonly axis?: PaperGroupAxis;
  /** The field of a member that is its name. */
  readonly name: string;
  /** Whether it matters who is first on a paper. */
  readonly hasOrder: boolean;
  /** Where the page of a member is. */
  readonly page: '/authors/$id' | '/topics/$id' | null;
  /** The papers that have all of these members. */
  readonly papersOf: (ids: string[]) => PaperFilter;
}

const PLACES = { name: 'name', hasOrder: false, page: null } as const;
const TOPICS = {
  name: 'label',
  hasOrder: false,
  page: '/topics/$id',
  papersOf: (ids: string[]): PaperFilter => ({ topics: { all: ids } }),
} as const;

/** What networks link; the first one is shown where the address says nothing. */
export const KINDS: Readonly<Record<Kind, KindDescription>> = {
  authors: {
    one: 'author',
    many: 'authors',
    file: 'coauthors',
    field: 'coauthorNetwork',
    options: 'CoauthorNetworkOptions',
    cap: (maxAuthorsPerPaper) => ({ maxAuthorsPerPaper }),
    name: 'name',
    hasOrder: true,
    page: '/authors/$id',
    papersOf: (ids) => ({ authors: { all: ids } }),
  },
  institutions: {
    ...PLACES,
    one: 'institution',
    axis: 'INSTITUTION',
    many: 'institutions',
    file: 'institutions',
    field: 'institutionNetwork',
    options: 'InstitutionNetworkOptions',
    cap: (maxInstitutionsPerPaper) => ({ maxInstitutionsPerPaper }),
    papersOf: (ids) => ({ institutions: { all: ids } }),
  },
  countries: {
    ...PLACES,
    one: 'country',
    axis: 'COUNTRY',
    many: 'countries',
    file: 'countries',
    field: 'countryNetwork',
    options: 'CountryNetworkOptions',
    cap: (maxCountriesPerPaper) => ({ maxCountriesPerPaper }),
    papersOf: (ids) => ({ countries: { all: ids } }),
  },
  keywords: {
    ...TOPICS,
    one: 'keyword',
    axis: 'KEYWORD',
    many: 'keywords',
    file: 'keywords',
    field: 'keywordNetwork',
    options: 'KeywordNetworkOptions',
    cap: (maxKeywordsPerPaper) => ({ maxKeywordsPerPaper }),
  },
  terms: {
    ...TOPICS,
    one: 'term',
    axis: 'TERM',
    many: 'terms',
    file: 'terms',
    field: 'termNetwork',
    options: 'TermNetworkOptions',
    cap: (maxTermsPerPaper) => ({ maxTermsPerPaper }),
  },
};

/** The kinds in their order. */
export const KIND_NAMES: readonly Kind[] = [
  'authors',
  'institutions',
  'countries',
  'keywords',
  'terms',
];
