/** Papers of a journal. */
export interface JournalCount {
  readonly journal: string;
  readonly papers: number;
}

/** A journal in its zone. */
export interface BradfordRow extends JournalCount {
  /** From 1. */
  readonly rank: number;
  /** Papers of this journal and all before it. */
  readonly cumulativePapers: number;
  /** 1 is the core. */
  readonly zone: 1 | 2 | 3;
}

/**
 * Bradford's law of scattering (Bradford 1934): journals by papers, most first, equal ones by id,
 * in three zones of as near as can be one third of the papers each. The core is the fewest
 * journals that hold at least a third.
 */
export function bradfordZones(counts: Iterable<JournalCount>): readonly BradfordRow[] {
  const sorted = [...counts].filter(({ papers }) => papers > 0).sort(byPapers);
  const total = sorted.reduce((sum, { papers }) => sum + papers, 0);
  let before = 0;
  return sorted.map(({ journal, papers }, index) => {
    const zone = before * 3 < total ? 1 : before * 3 < 2 * total ? 2 : 3;
    before += papers;
    return { journal, papers, rank: index + 1, cumulativePapers: before, zone };
  });
}

function byPapers(one: JournalCount, other: JournalCount): number {
  return other.papers - one.papers || (one.journal < other.journal ? -1 : 1);
}
