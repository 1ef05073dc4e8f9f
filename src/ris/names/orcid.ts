const SHAPE = /(\d{4})[-‐–]?(\d{4})[-‐–]?(\d{4})[-‐–]?(\d{3}[\dXx])(?![\dA-Za-z])/;

/** An ORCID that a text holds, or what looks like one and is none. */
export interface OrcidReading {
  /** As `0000-0002-1825-0097`; null where the check digit is wrong. */
  readonly orcid: string | null;
  /** As the text had it. */
  readonly written: string;
}

/** The first ORCID in a text, with or without its address; null where nothing has the shape of one. */
export function readOrcid(text: string): OrcidReading | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [written, ...groups] = match;
  const compact = groups.join('').toUpperCase();
  const orcid = groups.map((group) => group.toUpperCase()).join('-');
  return { orcid: checkCharacter(compact) === compact.charAt(15) ? orcid : null, written };
}

/** ISO 7064 MOD 11-2 over the first fifteen digits. */
function checkCharacter(compact: string): string {
  let total = 0;
  for (let place = 0; place < 15; place += 1) total = (total + Number(compact.charAt(place))) * 2;
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}
