import { author, journal, topic } from '../../model/index.js';
import { command, type Parameter, type Statement } from '../statement.js';
import { idsOf, storedValue } from './row-values.js';
import type { ChangeRow, PaperCountRow } from './rows.js';
import { SharedTexts } from './shared-texts.js';

/** Labels of nodes that papers name. */
export type NamedLabel = 'Author' | 'Journal' | 'Topic';

/** The statements that write one kind of node that papers name. */
export interface NamedNodeWriter<Properties extends { readonly id: string }> {
  /** Creates nodes that the graph does not have: about half the cost of a MERGE on both engines. */
  create(rows: readonly Properties[]): Statement<never>;
  /** Sets only what changes: on the embedded engine each set of an indexed property goes through its index. */
  change(rows: readonly ChangeRow<Properties>[]): Statement<never>;
  /** Creates or replaces nodes, so that they are exactly what the rows say. */
  replace(rows: readonly Properties[]): Statement<never>;
  /** Sets only the counts: most nodes that recur in an import need nothing else. */
  count(rows: readonly PaperCountRow[]): Statement<never>;
}

export const authorWriter = writerOf(author, ['familyName']);
export const journalWriter = writerOf(journal, []);
export const topicWriter = writerOf(topic, ['source']);

type Row = { readonly id: string } & { readonly [name: string]: Parameter };

/** @param recurring properties whose texts many new nodes share. */
function writerOf<
  Recurring extends string,
  Properties extends Row & { readonly [Name in Recurring]: string | null },
>(
  {
    label,
    names,
  }: { readonly label: NamedLabel; readonly names: readonly (keyof Properties & string)[] },
  recurring: readonly Recurring[],
): NamedNodeWriter<Properties> {
  const lists = (rows: readonly Properties[]) => {
    const texts = new SharedTexts(recurring);
    return { rows: rows.map((row) => texts.valuesOf(names, row)), texts: texts.list };
  };
  const properties = new SharedTexts(recurring).mapFrom(0, names);
  const touched = (rows: readonly { readonly id: string }[]) => ({ label, ids: idsOf(rows) });
  const id = `row[${names.indexOf('id')}]`;
  return {
    create: (rows) =>
      command(
        `create${label}s`,
        `UNWIND $rows AS row
         CREATE (:${label} ${properties})`,
        lists(rows),
        touched(rows),
      ),
    change: (rows) =>
      command(
        `change${label}s`,
        `UNWIND $rows AS row
         MATCH (n:${label} {id: row[0]})
         SET n += row[1]`,
        { rows: rows.map(({ id: node, changes }) => [node, mapOf(names, changes)]) },
        touched(rows),
      ),
    replace: (rows) =>
      command(
        `replace${label}s`,
        `UNWIND $rows AS row
         MERGE (n:${label} {id: ${id}})
         SET n = ${properties}`,
        lists(rows),
        touched(rows),
      ),
    count: (rows) =>
      command(
        `write${label}PaperCounts`,
        `UNWIND $rows AS row
         MATCH (n:${label} {id: row[0]})
         SET n.paperCount = row[1]`,
        { rows: rows.map(({ id: node, paperCount }) => [node, paperCount]) },
        touched(rows),
      ),
  };
}

function mapOf<Properties extends { readonly [name: string]: Parameter }>(
  names: readonly (keyof Properties & string)[],
  changes: Partial<Properties>,
): Readonly<Record<string, Parameter>> {
  const given = names.flatMap((name): [string, Parameter][] => {
    const value = changes[name];
    return value === undefined ? [] : [[name, storedValue(value)]];
  });
  return Object.fromEntries(given);
}
