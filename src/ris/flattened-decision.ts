import type { Candidate } from './flattened-candidates.js';
import { betterShape, type Rejection, rejectionOf } from './flattened-rules.js';
import { type Shape, shapeOf } from './flattened-shape.js';

/** What looked like a tag and was read as text. */
export interface RejectedTag {
  readonly tag: string;
  readonly offset: number;
  readonly reason: Rejection;
}

/** Fields whose text is prose, in which words that look like tags occur. */
const PROSE_TAGS: ReadonlySet<string> = new Set(['AB', 'N2', 'N1']);
/** A value so short has hardly had room for a sentence with a false tag in it. */
const SHORT_LENGTH = 24;
/** Notes are lists of facts more often than prose. */
const SHORT_NOTE_LENGTH = 80;
/** A value so long is prose whatever its tag says. */
const PROSE_LENGTH = 300;
/** The order in which HighWire writes: nothing but ER comes behind its N2. */
const HIGHWIRE_ORDER =
  /^TY T1 JF JO (?:DO )?(?:VL )?(?:IS )?(?:SP )?(?:EP )?(?:AU )*(?:Y1 )(?:UR )?N2$/;
const IN_SENTENCE = /(?:(?:^|[\s(["'“‘])\p{Ll}[^\s.!?]*|,)\s*$/u;
/** The last word before a candidate is looked for in so many characters. */
const WORD_REACH = 40;
const SENTENCE_END = /[.!?:;…>]["'’”)\]]*\s*$/;

/** Which candidates of a record are tags. */
export interface Decision {
  readonly accepted: readonly Candidate[];
  readonly rejected: readonly RejectedTag[];
}

/** Accepts by default: true tags outnumber false ones by thousands. Only inside prose a rule may object. */
export function decideCandidates(
  text: string,
  candidates: readonly Candidate[],
  stop: number,
): Decision {
  const reading = readCandidates(text, candidates, stop);
  const accepted: Candidate[] = [];
  const rejected: RejectedTag[] = [];
  const values = new Map<string, string>();
  for (const [index, candidate] of candidates.entries()) {
    const { tag, start } = candidate;
    const reason = rejectionAt(text, reading, index, accepted.at(-1), values);
    if (reason === null) {
      accepted.push(candidate);
      values.set(tag, reading.values[index] ?? '');
    } else rejected.push({ tag, offset: start, reason });
  }
  return { accepted, rejected };
}

/** The candidates of a record with what stands behind each. */
interface Reading {
  readonly candidates: readonly Candidate[];
  readonly values: readonly string[];
  readonly shapes: readonly Shape[];
  readonly later: readonly (Shape | null)[];
  /** The index of the last tag before ER, where the producer's order fixes it. */
  readonly last: number;
}

function readCandidates(text: string, candidates: readonly Candidate[], stop: number): Reading {
  const values = candidates.map(({ valueStart }, index) =>
    text.slice(valueStart, candidates[index + 1]?.start ?? stop).trim(),
  );
  const shapes = candidates.map(({ tag }, index) => shapeOf(tag, values[index] ?? ''));
  const later = bestLaterShapes(candidates, shapes);
  return { candidates, values, shapes, later, last: highwireAbstract(candidates) };
}

function rejectionAt(
  text: string,
  { candidates, values, shapes, later, last }: Reading,
  index: number,
  previous: Candidate | undefined,
  seen: ReadonlyMap<string, string>,
): Rejection | null {
  const candidate = candidates[index];
  if (candidate === undefined || previous === undefined) return null;
  const { tag, start, blanks } = candidate;
  if (tag === 'TY' || tag === 'ER') return 'neither begins nor ends a record';
  if (index > last) return 'in the order of this record only ER follows N2';
  if (blanks > 1 || !isProse(previous, start)) return null;
  const before = text.slice(Math.max(0, start - WORD_REACH), start);
  const value = values[index] ?? '';
  return rejectionOf({
    tag,
    value,
    shape: shapes[index] ?? 'PLAUSIBLE',
    isAfterSentence: SENTENCE_END.test(before),
    isInSentence: IN_SENTENCE.test(before),
    continuesList: tag === previous.tag,
    isRepeated: seen.has(tag) && seen.get(tag) !== value,
    bestLater: later[index] ?? null,
  });
}

function isProse(previous: Candidate, start: number): boolean {
  const length = start - previous.valueStart;
  const short = previous.tag === 'N1' ? SHORT_NOTE_LENGTH : SHORT_LENGTH;
  return length > PROSE_LENGTH || (length > short && PROSE_TAGS.has(previous.tag));
}

/** For each candidate, the best shape of the same tag behind it. */
function bestLaterShapes(
  candidates: readonly Candidate[],
  shapes: readonly Shape[],
): (Shape | null)[] {
  const best = new Map<string, Shape>();
  const later: (Shape | null)[] = [];
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const tag = candidates[index]?.tag ?? '';
    later[index] = best.get(tag) ?? null;
    best.set(tag, betterShape(shapes[index] ?? 'PLAUSIBLE', best.get(tag) ?? null));
  }
  return later;
}

/** The index of the abstract of a HighWire record, or infinity for any other record. */
function highwireAbstract(candidates: readonly Candidate[]): number {
  const index = candidates.findIndex(({ tag }) => tag === 'N2');
  if (index < 0) return Number.POSITIVE_INFINITY;
  const order = candidates.slice(0, index + 1).map(({ tag }) => tag);
  return HIGHWIRE_ORDER.test(order.join(' ')) ? index : Number.POSITIVE_INFINITY;
}
