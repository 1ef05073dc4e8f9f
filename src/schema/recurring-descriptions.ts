import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { QUERY_EXAMPLES } from './query-examples.js';
import { schemaDescription } from './schema-description.js';

/** Descriptions by the name of what they describe. */
type Descriptions = Readonly<Record<string, string>>;

/** Of arguments that mean the same wherever they are. */
const ARGUMENTS: Descriptions = {
  a: 'The id of one of the two.',
  author: 'The id of the author.',
  authors: 'The ids of the authors.',
  b: 'The id of the other one.',
  by: 'What they are ranked by.',
  counting: 'What one shared paper adds to the strength of a link.',
  direction: 'Whether topics are listed that rise or that fall.',
  filter: 'Only what this selects counts; if it is left out, all of it.',
  first: 'How many rows to return, the first in the order of the list.',
  format: 'The format of the file.',
  id: 'The id, as an answer gave it; one that was merged away leads to the node that replaced it.',
  journals: 'The ids of the journals.',
  kind: 'Which of the shortest paths are given.',
  minPapers: 'Rows with fewer papers are left out.',
  options:
    'How links are counted, and what is kept; left out: full counting, and nothing left out.',
  orderBy:
    'The order of the list; several are used one after the other among rows that are equal by those before: `[YEAR_DESC, TITLE_ASC]`.',
  paper: 'The id of the paper.',
  papers: 'The ids of the papers.',
  source: 'Whether topics are from keywords, from the terms of titles and abstracts, or both.',
  window: 'The years of each network, and how far one begins after the other.',
};

/** Of fields that mean the same wherever they are. */
const FIELDS: Descriptions = {
  axis: 'The axis of the key.',
  author: 'The author.',
  centrality:
    'How central the node is, by several measures; each is computed only when it is asked for.',
  counting: 'What one shared paper adds to the strength of a link.',
  edges: 'The rows of the page, each with its cursor.',
  from: 'The first of the range, which belongs to it; left out: no first one.',
  id: 'A stable id.',
  journal: 'The journal.',
  label: 'The name, as a person reads it.',
  node: 'What the row is about.',
  pageInfo: 'Where the page is in its list, and whether others follow.',
  paper: 'The paper.',
  paperCount: 'How many papers there are.',
  place: 'The institution or country.',
  source: 'One end of the link.',
  startCursor: 'The `cursor` of the first row; null where the page has none.',
  target: 'The other end of the link.',
  to: 'The last of the range, which belongs to it; left out: no last one.',
  topBy: 'The number by which `top` chooses nodes.',
  topic: 'The topic.',
  year: 'The year.',
};

/** Of values of enums: orders, and kinds of nodes. */
const VALUES: Descriptions = {
  AUTHOR: 'Authors.',
  JOURNAL: 'Journals.',
  KEYWORD: 'Topics that are keywords of the records.',
  LAST_YEAR_DESC: 'By the year of the latest paper, the latest first.',
  PAPER: 'Papers.',
  PAPER_COUNT_DESC: 'By number of papers, the most first.',
  TERM: 'Topics that are terms of titles and abstracts.',
  TOPIC: 'Topics: keywords, or terms where a paper has no keywords.',
  TYPE: 'RIS types, such as `JOUR`.',
  YEAR: 'Years.',
};

/** Of types that come in many forms, by the end of their name. */
const TYPES: readonly (readonly [ending: RegExp, description: string])[] = [
  [/Connection$/, 'A page of a list.'],
  [/Edge$/, 'A row of a list: what it is about, with its cursor.'],
  [/^Query$/, 'All that can be asked for.'],
  [
    /^Mutation$/,
    'Imports, and decisions of people about identity: each of these is kept with its reason and can be undone.',
  ],
  [
    /^Subscription$/,
    'What can be followed: the answers come as a stream of events (`Accept: text/event-stream`), as the library graphql-sse reads it.',
  ],
];

/**
 * Says what recurs: parts of the schema without a description of their own get the one of their name,
 * every query an example, and the schema its errors. So a decorator only says what is special.
 */
export function describeWhatRecurs(schema: GraphQLSchema): void {
  schema.description = schemaDescription();
  for (const type of Object.values(schema.getTypeMap())) describeType(type);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const example = QUERY_EXAMPLES[field.name];
    if (example !== undefined) {
      field.description = `${field.description ?? ''}\n\nExample: \`${example}\``.trim();
    }
  }
}

type Argument = { readonly name: string; description?: string | null | undefined };

function describeType(type: GraphQLNamedType): void {
  type.description ??= TYPES.find(([ending]) => ending.test(type.name))?.[1];
  if (isEnumType(type)) {
    for (const value of type.getValues()) value.description ??= VALUES[value.name];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    field.description ??= FIELDS[field.name];
    const args: readonly Argument[] = 'args' in field ? field.args : [];
    for (const argument of args) argument.description ??= ARGUMENTS[argument.name];
  }
}
