import { command, type Parameter, type Statement } from '../statement.js';
import { mapFrom, namesOf, valuesOf } from './lists.js';
import type {
  AuthorProperties,
  ChangeRow,
  JournalProperties,
  PaperCountRow,
  TopicProperties,
} from './rows.js';

/** Labels of nodes that papers name. */
export type NamedLabel = 'Author' | 'Journal' | 'Topic';

/** The statements that write one kind of node that papers name. */
export interface NamedNodeWriter<Properties extends { readonly id: string }> {
  /** Makes nodes that the graph does not have: on both engines about half the cost of a look first. */
  create(rows: readonly Properties[]): Statement<never>;
  /** Sets only what changes: on the embedded engine each set of an indexed property goes through its index. */
  change(rows: readonly ChangeRow<Properties>[]): Statement<never>;
  /** Nodes become exactly what the rows say, whether they are there or not. */
  replace(rows: readonly Properties[]): Statement<never>;
  /** Sets the counts of nodes that are otherwise as they should be: most of those that recur. */
  count(rows: readonly PaperCountRow[]): Statement<never>;
}

export const authorWriter = writerOf<AuthorProperties>('Author', {
  id: true,
  key: true,
  name: true,
  familyName: true,
  givenName: true,
  isGroup: true,
  variants: true,
  paperCount: true,
  nameBlock: true,
  hasMarks: true,
});

export const journalWriter = writerOf<JournalProperties>('Journal', {
  id: true,
  key: true,
  title: true,
  abbreviation: true,
  issns: true,
  paperCount: true,
  forms: true,
});

export const topicWriter = writerOf<TopicProperties>('Topic', {
  id: true,
  key: true,
  label: true,
  source: true,
  variants: true,
  variantCounts: true,
  schemes: true,
  givenLabel: true,
  paperCount: true,
});

function writerOf<
  Properties extends { readonly id: string } & { readonly [name: string]: Parameter },
>(
  label: NamedLabel,
  all: { readonly [Name in keyof Properties]-?: true },
): NamedNodeWriter<Properties> {
  const names = namesOf<Properties>(all);
  const lists = (rows: readonly Properties[]) => ({
    rows: rows.map((row) => valuesOf(names, row)),
  });
  const properties = mapFrom(0, names);
  const id = `row[${names.indexOf('id')}]`;
  return {
    create: (rows) =>
      command(
        `create${label}s`,
        `UNWIND $rows AS row
         CREATE (:${label} ${properties})`,
        lists(rows),
      ),
    change: (rows) =>
      command(
        `change${label}s`,
        `UNWIND $rows AS row
         MATCH (n:${label} {id: row[0]})
         SET n += row[1]`,
        { rows: rows.map(({ id: node, changes }) => [node, mapOf(names, changes)]) },
      ),
    replace: (rows) =>
      command(
        `replace${label}s`,
        `UNWIND $rows AS row
         MERGE (n:${label} {id: ${id}})
         SET n = ${properties}`,
        lists(rows),
      ),
    count: (rows) =>
      command(
        `write${label}PaperCounts`,
        `UNWIND $rows AS row
         MATCH (n:${label} {id: row[0]})
         SET n.paperCount = row[1]`,
        { rows: rows.map(({ id: node, paperCount }) => [node, paperCount]) },
      ),
  };
}

function mapOf<Properties extends { readonly [name: string]: Parameter }>(
  names: readonly (keyof Properties & string)[],
  changes: Partial<Properties>,
): Readonly<Record<string, Parameter>> {
  const given = names.flatMap((name): [string, Parameter][] => {
    const value = changes[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}
