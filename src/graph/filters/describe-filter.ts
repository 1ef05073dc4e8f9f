import { PAPER_CONDITIONS, type PaperFilter } from './paper-conditions.js';
import { partsOf, type Tree, treeOf } from './tree.js';

/**
 * The papers that a filter selects in words, for a person: `papers by the author A1 and not (of the type
 * CHAP)`, or `all papers`.
 */
export function describePapers(filter: PaperFilter): string {
  return describe('papers', treeOf(PAPER_CONDITIONS, filter));
}

/** What is selected, in words. */
export function describe(noun: string, tree: Tree): string {
  const parts = partsOf(tree);
  return parts.length === 0 ? `all ${noun}` : `${noun} ${parts.map(wordsOf).join(' and ')}`;
}

function wordsOf(tree: Tree): string {
  switch (tree.kind) {
    case 'ALL':
      return tree.of.length === 0 ? 'anything' : `(${tree.of.map(wordsOf).join(' and ')})`;
    case 'ANY':
      return `(${tree.of.map(wordsOf).join(' or ')})`;
    case 'NOT': {
      const inner = wordsOf(tree.of);
      return inner.startsWith('(') ? `not ${inner}` : `not (${inner})`;
    }
    case 'ONE':
      return tree.condition.words;
  }
}
