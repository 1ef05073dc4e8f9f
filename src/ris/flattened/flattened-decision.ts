import { END_TAG, TYPE_TAG, tagNumber, tagOfNumber } from '../grammar/index.js';
import type { CandidateList } from './candidate-list.js';
import { Rejections } from './flattened-rejections.js';
import { betterShape, type Rejection, rejectionOf } from './flattened-rules.js';
import type { Segment } from './flattened-segments.js';
import { type Shape, shapeOf } from './flattened-shape.js';

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
  /** The rows of those that are. */
  readonly accepted: readonly number[];
  readonly rejected: Rejections;
}

/**
 * Decides on the candidates of a segment, or gives null where all of them are tags, as nearly always.
 * Accepts by default: true tags outnumber false ones by thousands. Only inside prose a rule may object,
 * and only then the candidates are looked at closely.
 */
export function decideCandidates(
  text: string,
  list: CandidateList,
  segment: Segment,
  stop: number,
): Decision | null {
  const last = highwireAbstract(list, segment);
  if (areAllSure(list, segment, last)) return null;
  const accepted: number[] = [];
  const rejected = new Rejections();
  let reading: Reading | null = null;
  let previous = segment.from;
  for (let row = segment.from; row < segment.to; row += 1) {
    const tag = tagAt(list, row);
    let reason = row === segment.from ? null : orderRejection(tag, row, last);
    if (reason === null && row > segment.from && isDoubtful(list, row, previous)) {
      reading ??= readCandidates(text, list, segment, stop, accepted);
      reason = rejectionAt(text, list, reading, row, previous);
    }
    if (reason === null) {
      accepted.push(row);
      reading?.seen.set(tag, reading.values[row - segment.from] ?? '');
      previous = row;
    } else rejected.add(tag, startAt(list, row), reason);
  }
  return { accepted, rejected };
}

const tagAt = ({ tags }: CandidateList, row: number): string => tagOfNumber(tags[row] ?? 0);
const startAt = ({ starts }: CandidateList, row: number): number => starts[row] ?? 0;
const valueAt = ({ valueStarts }: CandidateList, row: number): number => valueStarts[row] ?? 0;

/** True where no rule can object to any: each has two blanks, or stands behind a short value. */
function areAllSure(list: CandidateList, { from, to }: Segment, last: number): boolean {
  if (last < to) return false;
  const { tags } = list;
  for (let row = from + 1; row < to; row += 1) {
    if (tags[row] === TYPE_TAG || tags[row] === END_TAG) return false;
    if (isDoubtful(list, row, row - 1)) return false;
  }
  return true;
}

/** The candidates of a record with what stands behind each, in the order of their rows. */
interface Reading {
  readonly from: number;
  readonly values: readonly string[];
  readonly shapes: readonly Shape[];
  readonly later: readonly (Shape | null)[];
  /** The last value of each tag that was accepted. */
  readonly seen: Map<string, string>;
}

function readCandidates(
  text: string,
  list: CandidateList,
  { from, to }: Segment,
  stop: number,
  accepted: readonly number[],
): Reading {
  const tags: string[] = [];
  const values: string[] = [];
  for (let row = from; row < to; row += 1) {
    const end = row + 1 < to ? startAt(list, row + 1) : stop;
    tags.push(tagAt(list, row));
    values.push(text.slice(valueAt(list, row), end).trim());
  }
  const shapes = values.map((value, index) => shapeOf(tags[index] ?? '', value));
  const seen = new Map<string, string>();
  for (const row of accepted) seen.set(tags[row - from] ?? '', values[row - from] ?? '');
  return { from, values, shapes, later: bestLaterShapes(tags, shapes), seen };
}

function orderRejection(tag: string, row: number, last: number): Rejection | null {
  if (tag === 'TY' || tag === 'ER') return 'neither begins nor ends a record';
  return row > last ? 'in the order of this record only ER follows N2' : null;
}

/** Two blanks before the hyphen are a tag; so is whatever stands behind a short value. */
const isDoubtful = (list: CandidateList, row: number, previous: number): boolean =>
  list.blanks(row) < 2 && isProse(list, previous, startAt(list, row));

function rejectionAt(
  text: string,
  list: CandidateList,
  { from, values, shapes, later, seen }: Reading,
  row: number,
  previous: number,
): Rejection | null {
  const start = startAt(list, row);
  const tag = tagAt(list, row);
  const before = text.slice(Math.max(0, start - WORD_REACH), start);
  const value = values[row - from] ?? '';
  return rejectionOf({
    tag,
    value,
    shape: shapes[row - from] ?? 'PLAUSIBLE',
    isAfterSentence: SENTENCE_END.test(before),
    isInSentence: IN_SENTENCE.test(before),
    continuesList: tag === tagAt(list, previous),
    isRepeated: seen.has(tag) && seen.get(tag) !== value,
    bestLater: later[row - from] ?? null,
  });
}

function isProse(list: CandidateList, previous: number, start: number): boolean {
  const length = start - valueAt(list, previous);
  if (length <= SHORT_LENGTH || length > PROSE_LENGTH) return length > PROSE_LENGTH;
  const tag = tagAt(list, previous);
  return PROSE_TAGS.has(tag) && (tag !== 'N1' || length > SHORT_NOTE_LENGTH);
}

/** For each candidate, the best shape of the same tag behind it. */
function bestLaterShapes(tags: readonly string[], shapes: readonly Shape[]): (Shape | null)[] {
  const best = new Map<string, Shape>();
  const later: (Shape | null)[] = shapes.map(() => null);
  for (let index = tags.length - 1; index >= 0; index -= 1) {
    const tag = tags[index] ?? '';
    later[index] = best.get(tag) ?? null;
    best.set(tag, betterShape(shapes[index] ?? 'PLAUSIBLE', best.get(tag) ?? null));
  }
  return later;
}

const T1 = tagNumber(84, 49);
const JF = tagNumber(74, 70);
const N2 = tagNumber(78, 50);

/** The row of the abstract of a HighWire record, or infinity for any other record. */
function highwireAbstract(list: CandidateList, { from, to }: Segment): number {
  const { tags } = list;
  if (to - from < 3 || tags[from + 1] !== T1 || tags[from + 2] !== JF)
    return Number.POSITIVE_INFINITY;
  const row = tags.subarray(0, to).indexOf(N2, from);
  if (row < 0) return Number.POSITIVE_INFINITY;
  const order = Array.from(tags.subarray(from, row + 1), tagOfNumber);
  return HIGHWIRE_ORDER.test(order.join(' ')) ? row : Number.POSITIVE_INFINITY;
}
