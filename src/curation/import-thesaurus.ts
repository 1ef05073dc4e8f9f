import {
  type ChangeTarget,
  finishPending,
  type OnThesaurusProgress,
  replayJournal,
  thesaurusInForce,
} from '../derivation/index.js';
import type { DecisionProperties } from '../graph/index.js';
import { type DecisionReason, thesaurusEntries } from '../naming/index.js';
import type { ThesaurusEntry, ThesaurusKind } from '../thesaurus/index.js';
import { applied, decide } from './decide.js';

/**
 * Puts a thesaurus in force, in the place of the one of its kind that was: a decision of people like
 * others, which wins over the rules, outlives every import, and can be undone; then the one before is in
 * force again. One without lines takes all back.
 *
 * @param entries as `readThesaurus` gives them, where it found no problem.
 * @returns null where the same is in force already.
 */
export async function importThesaurus(
  target: ChangeTarget,
  kind: ThesaurusKind,
  entries: readonly ThesaurusEntry[],
  why: DecisionReason,
  onProgress?: OnThesaurusProgress,
): Promise<DecisionProperties | null> {
  await replayJournal(target);
  await finishPending(target);
  const known = await entriesInForce(target, kind);
  if (JSON.stringify(known) === JSON.stringify(entries)) return null;
  const content = {
    subject: kind,
    kind: 'THESAURUS',
    members: entries.map(({ label }) => label),
    from: entries.map(({ replaceBy }) => replaceBy ?? ''),
    records: [],
    ...why,
  } as const;
  return applied(await decide(target, async () => content, onProgress));
}

/** The lines of the thesaurus of a kind that is in force; none where there is none. */
export async function entriesInForce(
  { engine }: Pick<ChangeTarget, 'engine'>,
  kind: ThesaurusKind,
): Promise<readonly ThesaurusEntry[]> {
  const found = await thesaurusInForce({ run: (statement) => engine.read(statement) }, kind);
  return found === null ? [] : thesaurusEntries(found);
}
