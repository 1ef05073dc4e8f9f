/** What the code and the files of a network must know of its members. */
interface MemberDescription {
  /** What members are called, for messages. */
  readonly members: string;
  /**
   * Whether a paper lists its members in an order that says something. Only that of authors does;
   * keywords, terms and places are sets, whatever order a record writes them in.
   */
  readonly hasOrder: boolean;
  /** The option that leaves out papers with too many members. */
  readonly limit: `max${string}PerPaper`;
  /** What files are called, without the end of their names. */
  readonly fileName: string;
  readonly title: string;
  /** The attribute with the id of a node, for formats that keep `id` for a number of their own. */
  readonly idAttribute: string;
}

/** What networks can link, and what follows from it; a new kind of network begins here. */
export const MEMBER_KINDS = {
  AUTHOR: {
    members: 'authors',
    hasOrder: true,
    limit: 'maxAuthorsPerPaper',
    fileName: 'coauthors',
    title: 'Co-author network',
    idAttribute: 'authorId',
  },
  INSTITUTION: {
    members: 'institutions',
    hasOrder: false,
    limit: 'maxInstitutionsPerPaper',
    fileName: 'institutions',
    title: 'Network of institutions',
    idAttribute: 'nodeId',
  },
  COUNTRY: {
    members: 'countries',
    hasOrder: false,
    limit: 'maxCountriesPerPaper',
    fileName: 'countries',
    title: 'Network of countries',
    idAttribute: 'nodeId',
  },
  KEYWORD: {
    members: 'keywords',
    hasOrder: false,
    limit: 'maxKeywordsPerPaper',
    fileName: 'keywords',
    title: 'Network of keywords',
    idAttribute: 'nodeId',
  },
  TERM: {
    members: 'terms',
    hasOrder: false,
    limit: 'maxTermsPerPaper',
    fileName: 'terms',
    title: 'Network of terms',
    idAttribute: 'nodeId',
  },
} as const satisfies Readonly<Record<string, MemberDescription>>;

/** What the nodes of a network are: members of papers. */
export type MemberKind = keyof typeof MEMBER_KINDS;

/** Every kind, in the order of the list. */
export const KIND_LIST: readonly MemberKind[] = Object.keys(MEMBER_KINDS).filter(isMemberKind);

function isMemberKind(name: string): name is MemberKind {
  return name in MEMBER_KINDS;
}

/** The name of an option that leaves out papers with too many members. */
export type MemberLimit = (typeof MEMBER_KINDS)[MemberKind]['limit'];
