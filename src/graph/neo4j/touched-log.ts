import { integer, list, text } from '../../model/index.js';
import { command, type Statement, statement, type TouchedNodes } from '../statement.js';
import { linesOf, type TouchedSince, touchedIn } from '../touched-since.js';

/** How many changes are remembered. An import makes some in a second. */
const CHANGES = 200;

/** Of a change that touches more, only the labels are remembered. */
const MOST_IDS = 20_000;

/** What one change touched. */
interface LoggedChange {
  readonly number: number;
  readonly key: string;
  readonly touched: readonly string[];
}

const columns = { number: integer, key: text, touched: list(text) };

/**
 * Notes, in the transaction of a change, what it touched: other processes keep what they have read, and learn
 * by this what of it they must read again.
 *
 * @param key a text that no other change has, also where a graph was emptied and begins to count again.
 */
export function noteTouched(touched: readonly TouchedNodes[], key: string): Statement<never> {
  return command(
    'noteTouched',
    `OPTIONAL MATCH (last:TouchLog)
     WITH coalesce(max(last.number), 0) + 1 AS number
     CREATE (:TouchLog {number: number, key: $key, touched: $touched})
     WITH number
     MATCH (old:TouchLog) WHERE old.number <= number - ${CHANGES}
     DELETE old`,
    { key, touched: linesOf(touched, MOST_IDS) },
  );
}

/** The last change that touched something; no row where none is known. */
export const latestTouch: Statement<LoggedChange> = statement<LoggedChange>(
  'latestTouch',
  `MATCH (t:TouchLog)
   WITH t ORDER BY t.number DESC LIMIT 1
   RETURN t.number AS number, t.key AS key, [] AS touched`,
  {},
  columns,
);

/** The changes from a number on, in order. */
export function touchesFrom(number: number): Statement<LoggedChange> {
  return statement<LoggedChange>(
    'touchesFrom',
    `MATCH (t:TouchLog) WHERE t.number >= $number
     WITH t ORDER BY t.number
     RETURN t.number AS number, t.key AS key, t.touched AS touched`,
    { number },
    columns,
  );
}

type Read = <Row>(question: Statement<Row>) => Promise<readonly Row[]>;

/** Nothing is known before the first change that is remembered. */
const NONE: LoggedChange = { number: 0, key: '', touched: [] };

/** What changes touched since a mark. */
export async function touchedSince(read: Read, mark: string | null): Promise<TouchedSince> {
  if (mark === null) {
    const [latest = NONE] = await read(latestTouch);
    return { mark: markOf(latest), touched: null };
  }
  const known = Number(mark.split(' ')[0]);
  const found = await read(touchesFrom(known));
  const changes = known === 0 ? [NONE, ...found] : found;
  const [first, ...later] = changes;
  const isKnown = first !== undefined && markOf(first) === mark && later.every(isNext(known));
  return {
    mark: markOf(changes.at(-1) ?? NONE),
    touched: isKnown ? later.flatMap(({ touched }) => touchedIn(touched)) : null,
  };
}

function isNext(known: number): (change: LoggedChange, index: number) => boolean {
  return ({ number }, index) => number === known + index + 1;
}

function markOf({ number, key }: LoggedChange): string {
  return `${number} ${key}`;
}
