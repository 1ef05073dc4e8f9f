import { DirectiveLocation, GraphQLDirective, GraphQLString } from 'graphql';
import { Directive } from 'type-graphql';

/**
 * The longest text of each kind that an argument may hold, in UTF-16 units. The limits are far above what
 * is real and far below what costs time: one sign (U+FDFA) folds to eighteen letters in four words.
 */
export const TEXT_LIMITS = {
  /** An id of ours has 25. */
  id: 100,
  /** A cursor holds the sort value of its row, which may be a title of several thousand letters. */
  cursor: 65_536,
  /** The name of a person or group, the title of a journal, the label of a topic. */
  name: 1_000,
  /** Words that are looked for; see also {@link MAX_WORDS}. */
  words: 1_000,
  /** A DOI, bare or as an address. */
  doi: 1_000,
  issn: 50,
  /** A short word of a fixed set, such as a RIS type. */
  code: 50,
  /** A sentence or two that a person writes. */
  reason: 2_000,
  /** Records that a person pastes; more come as a file, by `POST /import`. */
  pastedRecords: 1_000_000,
  /** The lines of a thesaurus; more come as a file, by `POST /thesaurus`. */
  thesaurus: 1_000_000,
} as const;

/** What a text in an argument is. */
export type TextKind = keyof typeof TEXT_LIMITS;

/** The most entries of each kind of list that an argument may hold. */
export const LIST_LIMITS = {
  /** Nodes, names or records that one decision is about. */
  decided: 1_000,
  /** Authors among whom a network is asked for. */
  networkAuthors: 1_000,
  /** Authors whose common papers are asked for. */
  sharingAuthors: 100,
  /** Types of nodes that a search may find. */
  searchTypes: 4,
  /** Values by which nodes are looked up. */
  lookedUp: 1_000,
  /** Orders of a list, one after the other. */
  orders: 10,
  /** Axes over which papers are counted. */
  axes: 2,
  /** Axes on which the papers of a list are counted, each by itself. */
  facets: 12,
  /** By what groups of papers are ordered, one after the other. */
  groupOrders: 4,
  /** Of the statuses of imports any. */
  importStatuses: 6,
  /** Imports whose papers are compared. */
  overlappingImports: 30,
  /** Ids, codes or names of which a filter takes any. */
  filterValues: 1_000,
  /** Filters in one `and` or `or`, and values all of which must be there: each is a condition. */
  filterBranches: 100,
} as const;

/** What the entries of a list in an argument are for. */
export type ListKind = keyof typeof LIST_LIMITS;

/**
 * Each word is a look-up, and Lucene refuses more than 1,024 in one query.
 *
 * @limit Different words of a text or a part of a name that is looked for.
 */
export const MAX_WORDS = 50;

/**
 * Each is checked for each paper that is looked at.
 *
 * @limit Conditions of a filter, those of the filters in it counted too.
 */
export const MAX_CONDITIONS = 100;

/** @limit Filters inside of one another by `and`, `or` and `not`. */
export const MAX_FILTER_DEPTH = 10;

/** The limits of one argument or input field. */
export interface InputLimit {
  /** The kind of its text; the type `ID` says its own. */
  readonly text?: TextKind | undefined;
  /** The kind of its list. */
  readonly list?: ListKind | undefined;
}

/** How the limits are kept in the schema: as a directive, which the printed schema leaves out. */
export const LIMIT_DIRECTIVE = new GraphQLDirective({
  name: 'limit',
  locations: [DirectiveLocation.ARGUMENT_DEFINITION, DirectiveLocation.INPUT_FIELD_DEFINITION],
  args: { text: { type: GraphQLString }, list: { type: GraphQLString } },
});

/**
 * Says the limits of an argument or input field, where it is declared. A text or a list without one stops
 * the schema from being built.
 */
export function Limit({ text, list }: InputLimit): PropertyDecorator & ParameterDecorator {
  const parts = [
    ...(text === undefined ? [] : [`text: "${text}"`]),
    ...(list === undefined ? [] : [`list: "${list}"`]),
  ];
  return Directive(`@limit(${parts.join(', ')})`);
}
