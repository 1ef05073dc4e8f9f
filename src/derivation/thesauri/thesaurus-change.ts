import {
  type DecisionProperties,
  decisionById,
  type Engine,
  thesauriOf,
} from '../../graph/index.js';
import { decisionsInForce, type PendingThesaurus, UNKNOWN_THESAURUS } from '../../naming/index.js';
import type { Replacement, ThesaurusKind } from '../../thesaurus/index.js';
import { targetsOf, thesaurusKindOf } from '../decisions/index.js';

/** What changed in the thesaurus of a kind. */
export interface ThesaurusChange {
  readonly kind: ThesaurusKind;
  /** The keys of labels of which something else is said than before; sorted. */
  readonly keys: readonly string[];
  /** All that was or is said of these labels: by the thesaurus before, by the one now. */
  readonly said: readonly ReadonlyMap<string, Replacement | null>[];
}

/** The thesaurus of a kind that is in force, and null where there is none. */
export async function thesaurusInForce(
  reader: Parameters<typeof decisionsInForce>[0],
  kind: ThesaurusKind,
  known?: Map<string, DecisionProperties>,
): Promise<DecisionProperties | null> {
  const decisions = await decisionsInForce(reader, known);
  return decisions.find((decision) => thesaurusKindOf(decision) === kind) ?? null;
}

/** Which labels a pending change is about. */
export async function changeOf(
  engine: Engine,
  { kind, before }: PendingThesaurus,
): Promise<ThesaurusChange> {
  const now = await thesaurusInForce({ run: (statement) => engine.read(statement) }, kind);
  const others =
    before === UNKNOWN_THESAURUS
      ? (await engine.read(thesauriOf(kind))).map(({ decision }) => decision)
      : await decisionWithId(engine, before);
  const said = [...others, ...(now === null ? [] : [now])].map((each) => targetsOf(kind, each));
  const all = [...new Set(said.flatMap((targets) => [...targets.keys()]))].sort();
  return {
    kind,
    said,
    keys:
      before === UNKNOWN_THESAURUS
        ? all
        : all.filter((key) => differs(said, others.length, now, key)),
  };
}

async function decisionWithId(
  engine: Engine,
  id: string | null,
): Promise<readonly DecisionProperties[]> {
  if (id === null) return [];
  return (await engine.read(decisionById(id))).map(({ decision }) => decision);
}

function differs(
  said: ThesaurusChange['said'],
  others: number,
  now: DecisionProperties | null,
  key: string,
): boolean {
  const was = others === 0 ? undefined : said[0]?.get(key);
  const is = now === null ? undefined : said.at(-1)?.get(key);
  if (was === undefined || is === undefined || was === null || is === null) return was !== is;
  return was.key !== is.key || was.label !== is.label;
}
