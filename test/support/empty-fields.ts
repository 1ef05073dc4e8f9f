/** A query with its answer. */
export interface Answered {
  readonly query: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Fields of which a graph may rightly have none. */
const MAY_BE_EMPTY = new Set([
  'possibleDuplicates',
  'topicTrends',
  'withoutAbstract',
  'withAbstract',
]);

/** A comment by which an example says what the loaded graph has none of. */
const SAYS_WHY = /^# (?:.* So a part of the answer is empty\.|This graph has no papers yet.*)$/m;

/** The fields of an answer that have nothing, though no comment of the query says why. */
export function emptyFields({ query, data }: Answered): readonly string[] {
  if (SAYS_WHY.test(query)) return [];
  return Object.entries(data)
    .filter(([field, value]) => !MAY_BE_EMPTY.has(field) && !hasSomething(value))
    .map(([field]) => field);
}

/** A text, a number above 0, or something that has one. */
function hasSomething(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return value > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasSomething);
}
