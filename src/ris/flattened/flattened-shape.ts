/** How well a text fits the tag before it: not at all, well enough, or beyond doubt. */
export type Shape = 'BAD' | 'PLAUSIBLE' | 'STRONG';

interface ShapeRule {
  readonly tags: readonly string[];
  readonly strong: RegExp;
  readonly isBad: (value: string) => boolean;
}

const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)/i;
/** A text says nothing that proves a name or a word. */
const NEVER = /$^/;
/** A value is looked at no further than this: every rule knows the answer by then. */
const REACH = 400;

const hasMoreWords = (value: string, most: number): boolean => value.split(/\s+/).length > most;

/** What the value of a tag looks like; tags without a row can hold anything. */
const SHAPE_RULES: readonly ShapeRule[] = [
  {
    tags: ['VL', 'IS', 'SP', 'EP'],
    strong: /^[A-Za-z]{0,3}\d[\w.:/-]*$/,
    isBad: (value) => value.length > 60 || hasMoreWords(value, 8),
  },
  {
    tags: ['PY', 'Y1', 'Y2', 'DA'],
    strong: /^(?:1[5-9]|20)\d\d(?!\d)/,
    isBad: (value) => !(/\d/.test(value) || MONTH.test(value)) || hasMoreWords(value, 6),
  },
  {
    tags: ['SN'],
    strong: /^[\dX-]{8,17}(?!\S)/,
    isBad: (value) => !/\d/.test(value.slice(0, 40)),
  },
  // Numbers, languages and abbreviations are short; a false tag has the rest of an abstract behind it.
  {
    tags: ['AN', 'ID', 'CN'],
    strong: /^[\w:./-]*\d[\w:./-]*$/,
    isBad: (value) => hasMoreWords(value, 10),
  },
  { tags: ['LA'], strong: /^\p{Lu}?\p{Ll}+$/u, isBad: (value) => hasMoreWords(value, 8) },
  { tags: ['BT', 'T2', 'T3', 'JF', 'JO'], strong: NEVER, isBad: (value) => value.length >= REACH },
  { tags: ['JA', 'J1', 'J2', 'M3'], strong: NEVER, isBad: (value) => hasMoreWords(value, 20) },
  {
    tags: ['DO'],
    strong: /^\S*10\.\d{4,9}\//,
    isBad: (value) => !/10\.\d+\//.test(value) && hasMoreWords(value, 3),
  },
  {
    tags: ['UR', 'L1', 'L2', 'L3', 'L4', 'LK'],
    strong: /^(?:https?|ftp):\/\//i,
    isBad: (value) => !/:\/\/|www\.|^\S+\.\S+\//i.test(value) && hasMoreWords(value, 2),
  },
  {
    tags: ['AU', 'A1', 'A2', 'A3', 'A4', 'ED'],
    strong: /^\p{Lu}[\p{L}'’-]+, \p{Lu}/u,
    isBad: (value) => /^\d/.test(value) || value.length > 200 || hasMoreWords(value, 25),
  },
];

const RULE_BY_TAG: ReadonlyMap<string, ShapeRule> = new Map(
  SHAPE_RULES.flatMap((rule) => rule.tags.map((tag) => [tag, rule] as const)),
);

/** Tells whether a text can be the value of the tag; an empty one always can. */
export function shapeOf(tag: string, value: string): Shape {
  const rule = RULE_BY_TAG.get(tag);
  if (rule === undefined || value === '') return 'PLAUSIBLE';
  const head = value.slice(0, REACH);
  if (rule.isBad(head)) return 'BAD';
  return rule.strong.test(head) ? 'STRONG' : 'PLAUSIBLE';
}
