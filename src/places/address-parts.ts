/** An address longer than this is none. */
const LONGEST = 1_000;

/** The parts of an address between its commas and semicolons, without footnote signs, brackets and marks at their ends. */
export function addressParts(address: string): readonly string[] {
  return address
    .slice(0, LONGEST)
    .replaceAll(/\([^()]*\)/g, ' ')
    .split(/[,;]/)
    .map((part) =>
      part
        .replace(/^[\s.:*†‡§¶]*(?:\d{1,2}(?=\p{Lu}))?/u, '')
        .replace(/[\s.:]+$/, '')
        .replaceAll(/\s+/g, ' '),
    )
    .filter((part) => part !== '');
}
