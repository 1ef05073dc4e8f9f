/**
 * Lines that producers write between records and that say nothing about a paper: Ovid's numbering and
 * links, Cochrane's numbering, the headers of Cochrane, JSTOR and ProQuest, rules made of signs.
 */
const NOISE: readonly RegExp[] = [
  /^\d{1,7}\.$/,
  /^[<[(]?\d{1,7}[>\])]?$/,
  /^Record #?\d+ of \d+$/i,
  /^(?:Provider|Database|Content|Source|Search Name|Last Saved|Date Run|Comment|ID): ?/i,
  /^Link to the (?:Ovid|External)\b/i,
  /^Search Strategy:?/i,
  /^[-=_*#>•–—]+$/u,
];

/** A noise line can hold long links, but what makes it noise stands at its start. */
const REACH = 200;

/** True for a line between records that no reader needs. */
export function isKnownNoise(line: string): boolean {
  const text = line.slice(0, REACH).trim();
  return NOISE.some((pattern) => pattern.test(text));
}

/** Where a value ends without the noise lines and blank lines at its end; its first line always stays. */
export function endBeforeNoise(value: string): number {
  let end = value.length;
  for (let cut = value.lastIndexOf('\n'); cut > 0; cut = value.lastIndexOf('\n', end - 1)) {
    const line = value.slice(cut + 1, end);
    if (line.trim() !== '' && !isKnownNoise(line)) break;
    end = cut;
  }
  return end;
}
