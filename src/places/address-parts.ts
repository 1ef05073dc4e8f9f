/** An address longer than this is none. */
const LONGEST = 1_000;

/** Commas and semicolons, also those of Arabic, Chinese and Japanese. */
const SEPARATOR = /[,;،؛，；、]/;
/** What ties an address to its author before its first letter: "1.", "(2)", "[a]", "¹", "1Department", "1 University". */
const FOOTNOTE =
  /^[\s.:*†‡§¶#]*(?:[([](?:\d{1,2}|[a-z])[)\]]\s*|\d{1,2}(?=\p{Lu})|\d{1,2}[.:)]\s*(?=\p{L})|\d{1,2}\s+(?=(?:The )?(?:Univ|Dep|Inst|Hosp|Coll|School|Cent|Faculty|Labor|Division))|[¹²³⁰⁴-⁹]+[\s,]*)?/u;
/** After a comma a number and a blank are a house's: "University of X, 12 Main Street". */
const LATER_FOOTNOTE = /^[\s.:*†‡§¶]*(?:\d{1,2}(?=\p{Lu}))?/u;

/** The parts of an address between its commas and semicolons, without footnote signs, brackets and marks at their ends. */
export function addressParts(address: string): readonly string[] {
  return address
    .slice(0, LONGEST)
    .replace(FOOTNOTE, '')
    .replaceAll(/\([^()]*\)/g, ' ')
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace(LATER_FOOTNOTE, '')
        .replace(/[\s.:]+$/, '')
        .replaceAll(/\s+/g, ' '),
    )
    .filter((part) => part !== '');
}
