import { MEMBER_KINDS, type MemberKind } from '../../network/index.js';

/** A limit that left something out, as the schema reads it. */
export interface CutRow {
  readonly by: string;
  readonly of: 'PAPERS' | 'NODES' | 'LINKS' | 'WINDOWS';
  /** Null where it was not counted. */
  readonly leftOut: number | null;
}

/** The row of a limit; the one on members of a paper has the name of the option of this kind. */
export function cutRow(kind: MemberKind, cut: CutRow): CutRow {
  if (cut.by !== 'MAX_MEMBERS_PER_PAPER') return cut;
  return { ...cut, by: inCapitals(MEMBER_KINDS[kind].limit) };
}

/** maxKeywordsPerPaper to MAX_KEYWORDS_PER_PAPER. */
function inCapitals(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
