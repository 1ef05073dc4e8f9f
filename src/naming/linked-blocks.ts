import { groupByEach, type IdentityDecision, nameBlockOfKey, namedIn } from '../identity/index.js';

/** Blocks of names that must be judged together, and the decisions that concern them. */
export interface LinkedBlocks {
  /** Sorted, each once. */
  readonly blocks: readonly string[];
  readonly decisions: readonly IdentityDecision[];
}

/**
 * The blocks that decisions of people tie to these, directly or by others: people who put names of
 * different blocks together make the blocks one. What decisions say of other blocks cannot matter.
 */
export function linkedBlocks(
  asked: Iterable<string>,
  decisions: readonly IdentityDecision[],
): LinkedBlocks {
  const byBlock = groupByEach(decisions, blocksOf);
  const blocks = new Set(asked);
  const concerned = new Set<IdentityDecision>();
  // A set that grows while it is gone through is gone through to its new end.
  for (const block of blocks) {
    for (const decision of byBlock.get(block) ?? []) {
      if (concerned.has(decision)) continue;
      concerned.add(decision);
      for (const other of blocksOf(decision)) blocks.add(other);
    }
  }
  return {
    blocks: [...blocks].sort(),
    decisions: decisions.filter((decision) => concerned.has(decision)),
  };
}

function blocksOf(decision: IdentityDecision): readonly string[] {
  return namedIn(decision).flatMap((key) => nameBlockOfKey(key) ?? []);
}
