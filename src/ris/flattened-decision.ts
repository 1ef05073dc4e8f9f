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

/**
 * Accepts by default: true tags outnumber false ones by thousands. Only inside prose a rule may object,
 * and only then the candidates are looked at closely.
 */
export function decideCandidates(
  text: string,
  candidates: readonly Candidate[],
  stop: number,
): Decision {
  const last = highwireAbstract(candidates);
  if (areAllSure(candidates, last)) return { accepted: candidates, rejected: [] };
  const accepted: Candidate[] = [];
  const rejected: RejectedTag[] = [];
  let reading: Reading | null = null;
  let previous: Candidate | null = null;
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate === undefined) break;
    let reason = previous === null ? null : orderRejection(candidate, index, last);
    if (reason === null && previous !== null && isDoubtful(candidate, previous)) {
      reading ??= readCandidates(text, candidates, stop, accepted);
      reason = rejectionAt(text, reading, candidate, index, previous);
    }
    if (reason === null) {
      accepted.push(candidate);
      reading?.seen.set(candidate.tag, reading.values[index] ?? '');
      previous = candidate;
    } else rejected.push({ tag: candidate.tag, offset: candidate.start, reason });
  }
  return { accepted, rejected };
}

/** True where no rule can object to any, as nearly always with two blanks before the hyphen. */
function areAllSure(candidates: readonly Candidate[], last: number): boolean {
  if (last < candidates.length) return false;
  for (let index = 1; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.blanks < 2) return false;
    if (candidate.tag === 'TY' || candidate.tag === 'ER') return false;
  }
  return true;
}

/** The candidates of a record with what stands behind each. */
interface Reading {
  readonly values: readonly string[];
  readonly shapes: readonly Shape[];
  readonly later: readonly (Shape | null)[];
  /** The last value of each tag that was accepted. */
  readonly seen: Map<string, string>;
}

function readCandidates(
  text: string,
  candidates: readonly Candidate[],
  stop: number,
  accepted: readonly Candidate[],
): Reading {
  const values = candidates.map(({ valueStart }, index) =>
    text.slice(valueStart, candidates[index + 1]?.start ?? stop).trim(),
  );
  const shapes = candidates.map(({ tag }, index) => shapeOf(tag, values[index] ?? ''));
  const taken = new Set(accepted);
  const seen = new Map<string, string>();
  for (const [index, candidate] of candidates.entries()) {
    if (taken.has(candidate)) seen.set(candidate.tag, values[index] ?? '');
  }
  return { values, shapes, later: bestLaterShapes(candidates, shapes), seen };
}

function orderRejection({ tag }: Candidate, index: number, last: number): Rejection | null {
  if (tag === 'TY' || tag === 'ER') return 'neither begins nor ends a record';
  return index > last ? 'in the order of this record only ER follows N2' : null;
}

/** Two blanks before the hyphen are a tag; so is whatever stands behind a short value. */
const isDoubtful = ({ start, blanks }: Candidate, previous: Candidate): boolean =>
  blanks < 2 && isProse(previous, start);

function rejectionAt(
  text: string,
  { values, shapes, later, seen }: Reading,
  { tag, start }: Candidate,
  index: number,
  previous: Candidate,
): Rejection | null {
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
  if (candidates[1]?.tag !== 'T1' || candidates[2]?.tag !== 'JF') return Number.POSITIVE_INFINITY;
  const index = candidates.findIndex(({ tag }) => tag === 'N2');
  if (index < 0) return Number.POSITIVE_INFINITY;
  const order = candidates.slice(0, index + 1).map(({ tag }) => tag);
  return HIGHWIRE_ORDER.test(order.join(' ')) ? index : Number.POSITIVE_INFINITY;
}
