/**
 * How the values of several records become one. The records come in the order of their rank, those
 * that say most first; there is at least one.
 */
export type Merge<Value> = (values: readonly Value[]) => Value;

/** The value of the first record that has one. */
export function firstGiven<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** The longest list; of equally long ones that of the first record. */
export function longestList<Item>(values: readonly (readonly Item[])[]): readonly Item[] {
  return values.reduce((best, list) => (list.length > best.length ? list : best));
}

/** What any record gives, each text once. */
export function allGiven(values: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(values.flat())];
}

/** The title of the first record that does not shout it. */
export function quietTitle(values: readonly (string | null)[]): string | null {
  const titles = values.flatMap((title) => title ?? []);
  return titles.find((title) => !isLoud(title)) ?? titles[0] ?? null;
}

/** All capitals, as some databases give titles. */
function isLoud(title: string): boolean {
  return title === title.toUpperCase() && title !== title.toLowerCase();
}

/** The type of a record that says nothing of its kind. */
const UNKNOWN_TYPE = 'GEN';

/** The first type that says something. */
export function knownType(values: readonly string[]): string {
  return values.find((type) => type !== UNKNOWN_TYPE) ?? values[0] ?? UNKNOWN_TYPE;
}

const RULES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [firstGiven, 'the first that is given'],
  [longestList, 'the longest list'],
  [allGiven, 'all, each once'],
  [quietTitle, 'the first that is not all capitals'],
  [knownType, 'the first but `GEN`'],
]);

/**
 * How a merge chooses, in words, where the records come in the order of their rank.
 *
 * @throws Error for a merge without words here: a page must not pass over it.
 */
export function mergeRule(merge: unknown): string {
  const rule = RULES.get(merge);
  if (rule === undefined) throw new Error('A merge has no words in src/model/merge.ts.');
  return rule;
}
