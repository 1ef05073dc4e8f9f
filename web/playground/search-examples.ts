import type { Example } from './example.js';

/**
 * The examples that hold every word of a search, in any order and as a part of a word too: in the title, in
 * the comment, or in the names of fields and arguments (`coauthor network` finds `coauthorNetwork`).
 */
export function searchExamples(examples: readonly Example[], search: string): readonly Example[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return examples.filter((example) => {
    const text = textOf(example);
    return words.every((word) => text.includes(word));
  });
}

/** Names as they are and taken apart where a capital letter begins a word. */
function textOf({ title, explanation, query }: Example): string {
  const apart = query.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold([title, explanation, query, apart].join('\n'));
}

/** Lower case, without accents and hyphens: `coauthors` and `co-authors` are the same. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}-]/gu, '')
    .toLowerCase();
}
