/** What a person is told of a source without a record, before what to do. */
export function noRecordsIn(name: string, looksLike: string | null): string {
  const what = looksLike === null ? '' : `; it looks like ${looksLike}`;
  return `${name} holds no RIS record${what}.`;
}
