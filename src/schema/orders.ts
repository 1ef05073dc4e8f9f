import { registerEnumType } from 'type-graphql';
import {
  authorOrderings,
  type Direction,
  journalOrderings,
  type OrderedBy,
  type OrderName,
  paperOrderings,
  topicOrderings,
} from '../graph/index.js';

/** An enum of the API with both directions of each value that a list is ordered by: `YEAR_ASC`, `YEAR_DESC`. */
type OrderEnum<Orderings, Single extends string = never> = {
  readonly [Name in OrderName<Orderings> | Single]: Name;
};

/** A table of what a list can be ordered by, said to people. */
type Described = Readonly<Record<string, Pick<OrderedBy, 'description'>>>;

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  ASC: 'the smallest first',
  DESC: 'the greatest first',
};

/** @param single orders of one direction, each with its description. */
function orderEnum<Orderings extends Described, Single extends string = never>(
  name: string,
  description: string,
  orderings: Orderings,
  single?: Readonly<Record<Single, string>>,
): OrderEnum<Orderings, Single> {
  const values: Record<string, string> = {};
  const config: Record<string, { readonly description: string }> = {};
  for (const [by, ordering] of Object.entries(orderings)) {
    for (const [direction, meaning] of Object.entries(DIRECTIONS)) {
      const value = `${by}_${direction}`;
      values[value] = value;
      config[value] = { description: `By ${ordering.description}: ${meaning}.` };
    }
  }
  for (const [value, meaning] of Object.entries<string>(single ?? {})) {
    values[value] = value;
    config[value] = { description: meaning };
  }
  registerEnumType(values, { name, description, valuesConfig: config });
  // What TypeScript does not see: each name was joined of a key and a direction, or is a single one.
  return values as OrderEnum<Orderings, Single>;
}

const TIES = 'Rows that are equal by all of them are ordered by id.';

export type PaperOrder = OrderName<typeof paperOrderings> | 'RELEVANCE';
export const PaperOrder = orderEnum(
  'PaperOrder',
  `By what papers are ordered. ${TIES} By YEAR, DATE, TITLE and AUTHOR_COUNT a page costs the same at any depth; JOURNAL and ADDED are read of all papers of the list, and RELEVANCE reads the ids of all.`,
  paperOrderings,
  {
    RELEVANCE:
      'Those that are most about the words of the filter first, as `search` orders papers; those of one score by year, the latest first. Of `Query.papers` alone, with `text` or `words` in its filter and no other order.',
  },
);

export type AuthorOrder = OrderName<typeof authorOrderings>;
export const AuthorOrder = orderEnum(
  'AuthorOrder',
  `By what authors are ordered. ${TIES} By PAPER_COUNT and NAME a page costs the same at any depth; the others are computed for all authors of the list, which a filter makes fewer.`,
  authorOrderings,
);

export type JournalOrder = OrderName<typeof journalOrderings>;
export const JournalOrder = orderEnum(
  'JournalOrder',
  `By what journals are ordered. ${TIES} FIRST_YEAR and LAST_YEAR are computed for all journals of the list.`,
  journalOrderings,
);

export type TopicOrder = OrderName<typeof topicOrderings>;
export const TopicOrder = orderEnum(
  'TopicOrder',
  `By what topics are ordered. ${TIES} FIRST_YEAR and LAST_YEAR are computed for all topics of the list.`,
  topicOrderings,
);

/** What co-authors can be ordered by. */
const coauthorOrderings = {
  STRENGTH: { description: 'the strength of the link' },
  PAPER_COUNT: { description: 'the number of shared papers' },
  FIRST_YEAR: { description: 'the year of the first shared paper; none counts as the earliest' },
  LAST_YEAR: { description: 'the year of the latest shared paper; none counts as the earliest' },
} as const satisfies Described;

export type CoauthorOrder = OrderName<typeof coauthorOrderings>;
export const CoauthorOrder = orderEnum(
  'CoauthorOrder',
  'By what co-authors are ordered; ties are ordered by id.',
  coauthorOrderings,
);

/** What imports can be ordered by. */
const importOrderings = {
  ENQUEUED_AT: { description: 'the time when it was taken' },
  NAME: { description: 'the name' },
  RECORDS: { description: 'the number of records' },
  PROBLEM_COUNT: { description: 'the number of problems' },
} as const satisfies Described;

export type ImportOrder = OrderName<typeof importOrderings>;
export const ImportOrder = orderEnum(
  'ImportOrder',
  `By what imports are ordered. ${TIES}`,
  importOrderings,
);
