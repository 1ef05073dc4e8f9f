/** An author as a question before a decision and after it tells. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

/**
 * The one who is there after a decision and was not before: whom it made. Null where nobody is new, where
 * several are, or where one of the questions had no whole answer: homonyms exist, and a wrong person is worse
 * than none.
 */
export function onlyNew(
  before: readonly Holder[] | null,
  after: readonly Holder[] | null,
): Holder | null {
  if (before === null || after === null) return null;
  const known = new Set(before.map(({ id }) => id));
  const added = new Map(after.filter(({ id }) => !known.has(id)).map((each) => [each.id, each]));
  const [one, ...others] = added.values();
  return one === undefined || others.length > 0 ? null : one;
}
