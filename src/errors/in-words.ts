/** A count with its noun: `1 record`, `2,000 records`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
}

/** What there is in place of a name that is unknown: `there is only explain`, `there are first, after`. */
export function thereAre(names: readonly string[]): string {
  if (names.length === 0) return 'there are none';
  return names.length === 1 ? `there is only ${names[0]}` : `there are ${names.join(', ')}`;
}
