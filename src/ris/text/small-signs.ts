const PLAIN = '0123456789+-−=()';
const BELOW = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';
const ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';

/** "2" as "₂"; a text with a letter, which Unicode mostly lacks, stays as it is. */
export const subscript = (text: string): string => small(text, BELOW);

/** "-3" as "⁻³"; a text with a letter stays as it is: "19<sup>th</sup>" is "19th". */
export const superscript = (text: string): string => small(text, ABOVE);

function small(text: string, signs: string): string {
  let result = '';
  for (const character of text) {
    const place = PLAIN.indexOf(character);
    if (place < 0) return text;
    result += signs.charAt(place);
  }
  return result;
}
