import { HEADING_PATTERN, isWeakHeading } from './section-headings.js';

/** A part of a structured abstract. */
export interface AbstractSection {
  /** As written, without its colon; null for text before the first heading or without any. */
  readonly heading: string | null;
  readonly text: string;
}

/** A heading in an abstract and where it stands. */
interface Cut {
  readonly heading: string;
  /** Where the section begins. */
  readonly start: number;
  /** Where its text begins. */
  readonly body: number;
  /** True where a colon, a dash, capitals or a line of its own show a heading; else the company must. */
  readonly isSure: boolean;
}

/**
 * A heading at the start, behind the end of a sentence (with or without a blank) or on a new line; then
 * a colon, a dash, a full stop, a line end, a blank, or a capital that has grown to it.
 */
const CANDIDATE = new RegExp(
  `(^|\\n|[.!?:;)\\]”"’…%>])([ \\t]*)(${HEADING_PATTERN})( ?[:：]\\s*|\\s*[—–]\\s*| -+ |\\.\\s+|\\s*\\n\\s*| +|(?=\\p{Lu}\\p{Ll}|\\p{Lu} ))`,
  'giu',
);

/** The statement that BMJ's journals put behind the last section without a heading. */
const DATA_STATEMENT =
  /(?:^|[.!?)\]]\s*)((?:No data are available|Data are available|Data may be obtained|All data relevant to the study|Data sharing not applicable)\b(?= (?:up)?on (?:reasonable )?request|\.| (?:in|from) a |[^.]{0,60}(?:are included in|as no datasets)))/;

/** The heading that a data statement gets, which has none in the text. */
export const DATA_AVAILABILITY = 'Data availability';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** How a sentence begins behind a heading: "Methods We …", "Aim To …"; not "Design Thinking in …". */
const SENTENCE_START =
  /^["“(]?(?:\p{Lu}[\p{L}'’-]*[,;]? (?:\p{Ll}|\d|\()|\p{Lu}\p{Ll}+, |\d|(?:The|A|An|To|In|We|This|These|There|Our|Of|It|All|For|From|On|At|By|With|Both|Between|During|After|Using|Most|Among|Overall|Data|Patients|No|When|While|Although|Despite|As|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Die|Der|Das|Es|Wir|Le|La|Les|Nous|Los|El|Se|Os|O) )/u;

/**
 * The sections of an abstract with their headings. Nothing is lost: headings and texts in order are
 * the abstract but for blanks and the signs between a heading and its text. Prose that merely holds such
 * a word is not cut: without a colon or the like, a word counts only in the company of other headings.
 */
export function abstractSections(abstract: string): AbstractSection[] {
  const cuts = likely(candidates(abstract));
  const statement = dataStatement(abstract, cuts.at(-1)?.body ?? abstract.length);
  const all = statement === null ? cuts : [...cuts, statement];
  const sections: AbstractSection[] = [];
  const lead = abstract.slice(0, all[0]?.start ?? abstract.length).trim();
  if (lead !== '') sections.push({ heading: null, text: lead });
  for (const [place, { heading, body }] of all.entries()) {
    const text = abstract.slice(body, all[place + 1]?.start ?? abstract.length).trim();
    sections.push({ heading, text });
  }
  return sections;
}

function candidates(abstract: string): readonly Cut[] {
  const found: Cut[] = [];
  for (const match of abstract.matchAll(CANDIDATE)) {
    const [whole, before = '', blanks = '', heading = '', behind = ''] = match;
    const start = match.index + before.length + blanks.length;
    const body = match.index + whole.length;
    if (!/^\p{Lu}/u.test(heading) || !isPlace(before, blanks, behind)) continue;
    const isMarked = /[:：—–-]|\n/.test(behind);
    const isSure = isMarked || (CAPITALS.test(heading) && behind !== '');
    if (isSure || (!isWeakHeading(heading) && mayFollow(abstract, body, behind))) {
      found.push({ heading, start, body, isSure });
    }
  }
  return found;
}

/** Behind a colon or a comma-like sign a heading needs its own colon. */
function isPlace(before: string, blanks: string, behind: string): boolean {
  const isSentenceEnd = before === '' || /[.!?\n)\]”"…]/.test(before);
  return isSentenceEnd || (behind.includes(':') && blanks !== '');
}

/** "Results. We …" and "Results We …"; and "ResultsWe …", which has no other reading. */
function mayFollow(abstract: string, body: number, behind: string): boolean {
  return behind === '' || SENTENCE_START.test(abstract.slice(body, body + 60));
}

/** Unsure headings count where at least two different ones stand, sure ones always. */
function likely(cuts: readonly Cut[]): readonly Cut[] {
  const headings = new Set(cuts.map(({ heading }) => heading.toLowerCase()));
  return headings.size > 1 ? cuts : cuts.filter(({ isSure }) => isSure);
}

function dataStatement(abstract: string, from: number): Cut | null {
  const match = DATA_STATEMENT.exec(abstract.slice(from));
  const statement = match?.[1];
  if (match === null || statement === undefined) return null;
  const start = from + match.index + match[0].length - statement.length;
  return { heading: DATA_AVAILABILITY, start, body: start, isSure: true };
}
