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

/** True for a line between records that no reader needs. */
export function isKnownNoise(line: string): boolean {
  const text = line.slice(0, REACH).trim();
  const first = text.charAt(0);
  return (
    first !== '' &&
    NOISE.some(({ starts, pattern }) => starts.includes(first) && pattern.test(text))
  );
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
