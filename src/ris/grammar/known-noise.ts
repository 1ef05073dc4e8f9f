const DIGITS = '0123456789';

/**
 * Lines that producers write between records and that say nothing about a paper: Ovid's numbering and
 * links, Cochrane's numbering, the headers of Cochrane, JSTOR and ProQuest, rules made of signs; each with the characters that it can begin with.
 */
const NOISE: readonly { readonly starts: string; readonly pattern: RegExp }[] = [
  { starts: DIGITS, pattern: /^\d{1,7}\.$/ },
  { starts: `${DIGITS}<[(`, pattern: /^[<[(]?\d{1,7}[>\])]?$/ },
  { starts: 'Rr', pattern: /^Record #?\d+ of \d+$/i },
  {
    starts: 'PpDdCcSsLlIi',
    pattern: /^(?:Provider|Database|Content|Source|Search Name|Last Saved|Date Run|Comment|ID): ?/i,
  },
  { starts: 'Ll', pattern: /^Link to the (?:Ovid|External)\b/i },
  { starts: 'Ss', pattern: /^Search Strategy:?/i },
  { starts: '-=_*#>•–—', pattern: /^[-=_*#>•–—]+$/u },
];

/** A noise line can hold long links, but what makes it noise stands at its start. */
const REACH = 200;

/** The patterns by the character that their lines begin with. */
const PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  [...new Set(NOISE.flatMap(({ starts }) => [...starts]))].map((first) => [
    first,
    NOISE.filter(({ starts }) => starts.includes(first)).map(({ pattern }) => pattern),
  ]),
);

/** True for a line between records that no reader needs. */
export function isKnownNoise(line: string): boolean {
  const text = line.slice(0, REACH).trim();
  const patterns = PATTERNS.get(text.charAt(0));
  return patterns?.some((pattern) => pattern.test(text)) ?? false;
}

/** How many of the lines are left without the noise lines and blank lines at their end. */
export function endBeforeNoise(lines: readonly string[]): number {
  let end = lines.length;
  for (; end > 0; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (line.trim() !== '' && !isKnownNoise(line)) break;
  }
  return end;
}
