/** How often a simple reader finds each kind of field in a text. */
export interface FieldCounts {
  titles: number;
  authored: number;
  authors: number;
  years: number;
  journals: number;
  abstracts: number;
  dois: number;
  keywords: number;
}

const TAG_LINE = /^(?:\d+\.\s*)?\ufeff?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;
const ABSENT: ReadonlySet<string> = new Set(['', 'NA', 'N/A', 'n/a', 'nan', 'null']);

/**
 * Counts by tag alone, record by record: a measure for our reader that shares no line with it. It knows
 * no producer and no meaning, so where a producer means something else by a tag it counts too much.
 */
export function countFields(text: string): FieldCounts {
  const counts: FieldCounts = {
    ...{ titles: 0, authored: 0, authors: 0, years: 0 },
    ...{ journals: 0, abstracts: 0, dois: 0, keywords: 0 },
  };
  let record = new Map<string, string[]>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [whole, tag = '', value = ''] = TAG_LINE.exec(line) ?? [];
    if (whole === undefined) continue;
    if (tag === 'TY') record = new Map();
    if (tag === 'ER') {
      count(record, counts);
      record = new Map();
    } else if (!ABSENT.has(value.trim()))
      record.set(tag, [...(record.get(tag) ?? []), value.trim()]);
  }
  return counts;
}

function count(record: ReadonlyMap<string, readonly string[]>, counts: FieldCounts): void {
  if (!record.has('TY')) return;
  const values = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => record.get(tag) ?? []);
  const authors = values('AU', 'A1').filter((name) => !/anonymous|no authorship/i.test(name));
  counts.titles += values('TI', 'T1').length > 0 ? 1 : 0;
  counts.authored += authors.length > 0 ? 1 : 0;
  counts.authors += authors.length;
  counts.years += values('PY', 'Y1').some((date) => /[12]\d{3}/.test(date)) ? 1 : 0;
  counts.journals += values('JF', 'JO', 'JA', 'J2', 'T2').length > 0 ? 1 : 0;
  counts.abstracts += values('AB', 'N2').length > 0 ? 1 : 0;
  counts.dois += values('DO').some((doi) => doi.includes('10.')) ? 1 : 0;
  counts.keywords += new Set(
    values('KW')
      .map(topicOf)
      .filter((topic) => topic !== ''),
  ).size;
}

/** A keyword without star and sub-heading: `*Asthma/ep [Epidemiology]` and `Asthma/di` are one topic. */
function topicOf(keyword: string): string {
  const [topic = ''] = keyword.toLowerCase().split(/\/[a-z*]| -- | \[/, 1);
  return topic.replace(/^\*|\*$/g, '').trim();
}
