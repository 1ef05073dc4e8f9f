/** How messages begin that speak of one line or of several. */
export function linesFrom(first: number, last: number): string {
  return first === last ? 'This line stands' : `Lines ${first} to ${last} stand`;
}

/** The start of a text for a message. */
export function shorten(text: string): string {
  const line = text.trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
