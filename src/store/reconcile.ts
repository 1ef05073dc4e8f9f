import { RULES_VERSION } from '../derivation/index.js';
import { type Engine, GraphFileDamagedError, setJournalPosition } from '../graph/index.js';
import { type Journal, type Position, START, surveyJournal } from '../journal/index.js';
import type { DamageNews } from './damage-news.js';
import type { DataFolderPaths } from './data-folder.js';
import { type Healing, healJournal } from './heal-journal.js';
import { reachedPosition } from './reached-position.js';
import { vouchForJournal } from './sealed-journal.js';
import type { Announce } from './store.js';

/** What the last clean stop says of the two. */
export interface KnownSound {
  /** False after a stop that was not clean. */
  readonly isSealed: boolean;
  /** Whether the journal is byte for byte what it was at that stop, without a damaged line. */
  readonly isJournalSound: boolean;
}

/** A graph that opened, and the journal that it was made from. */
export interface Pair extends KnownSound {
  readonly paths: DataFolderPaths;
  readonly engine: Engine;
  readonly journal: Journal;
  readonly announce: Announce;
  readonly news: DamageNews;
}

/**
 * Compares a graph with its journal where either may have lost something: the journal has
 * damaged lines or was shortened, or the graph was not closed. Where both are as a clean stop left
 * them there is nothing to look for. Records that only the graph holds
 * are written back into the journal; where the journal holds some that the graph lacks, the graph
 * is set to read it from its start.
 *
 * @throws GraphFileDamagedError when a graph that was not closed lacks what it says it has.
 */
export async function reconcile(pair: Pair): Promise<void> {
  const { engine, journal, paths, news } = pair;
  const reached = await reachedPosition(engine);
  if (pair.isJournalSound && isSame(reached, journal.end)) return;
  const survey = await surveyJournal(paths.journal, journal.end, reached);
  for (const damage of survey.damages) news.tell(damage);
  const { holdsPosition, damageCount, damages } = survey;
  if (damageCount === 0) await vouchForJournal(paths, journal);
  // What a start has told it has also mended, as far as the graph could.
  const isKnown = !news.hasNew && damageCount === damages.length;
  if (pair.isSealed && holdsPosition && isKnown) return;
  if (!holdsPosition) announceOther(pair, reached);
  const wasLevel = reached.sequence === journal.end.sequence;
  const healing = await healJournal(engine, journal, holdsPosition ? reached.sequence : Infinity);
  announceHealing(pair, healing, news.hasNew || !holdsPosition);
  if (healing.missing > 0 && holdsPosition && !pair.isSealed) throw lacking(healing);
  if (healing.missing > 0) await moveTo(engine, START);
  else if (!holdsPosition || wasLevel) await moveTo(engine, journal.end);
}

function announceOther({ journal, announce }: Pair, reached: Position): void {
  const [end, line] = [journal.end.sequence, reached.sequence].map((n) => n.toLocaleString('en'));
  announce(
    `The journal no longer holds line ${line}, up to which the graph had read it; it now ends with line ${end}: it was damaged, shortened, removed or replaced.`,
  );
}

function announceHealing({ announce }: Pair, healing: Healing, isDamaged: boolean): void {
  const { written } = healing;
  if (written > 0) {
    announce(
      written === 1
        ? 'The journal lacked 1 record that the graph holds; it was written back.'
        : `The journal lacked ${written.toLocaleString('en')} records that the graph holds; they were written back.`,
    );
  } else if (isDamaged) announce('Every record that the graph holds is in the journal.');
}

function lacking({ missing }: Healing): GraphFileDamagedError {
  const records = `${missing.toLocaleString('en')} ${missing === 1 ? 'record' : 'records'}`;
  return new GraphFileDamagedError(`It lacks ${records} that the journal says it has.`);
}

function isSame(one: Position, other: Position): boolean {
  return one.sequence === other.sequence && one.offset === other.offset;
}

async function moveTo(engine: Engine, position: Position): Promise<void> {
  await engine.write((transaction) => transaction.run(setJournalPosition(position, RULES_VERSION)));
}
