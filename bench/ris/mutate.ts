import { createRandom } from '../../examples/made-corpus/random.js';

/** What is put into a text: line ends, tags and signs that the reader has rules for. */
const INSERTS = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '  - ',
  ' - ',
  'TY  - JOUR\n',
  '\nTY - JOUR AU - ',
  '\nER  - \n',
  ' ER - ',
  '.ER -',
  '\nER\n',
  '\nNL  - X\n',
  '\n12.\n',
  '\u2028',
  '\u0085',
  '\f',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u200b',
  ';;;;;;',
  ', ',
  '&amp;lt;',
  '<i>',
  '10.1/',
  '((((',
  '    ',
  '\ud800',
];

/** Gives real texts with one to six changes: cut, doubled, moved, put in, or flattened. */
export function createMutator(texts: readonly string[], seed: number): () => string {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random.next() * limit);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const change = (text: string): string => {
    const at = below(text.length + 1);
    const to = at + below(40);
    switch (below(6)) {
      case 0:
        return text.slice(0, at) + text.slice(to);
      case 1:
        return text.slice(0, to) + text.slice(at);
      case 2:
        return text.slice(0, at) + (pick(INSERTS) ?? '') + text.slice(at);
      case 3:
        return text.slice(0, at) + (pick(texts) ?? '').slice(0, 200) + text.slice(to);
      case 4:
        return text.replaceAll('\n', ' ');
      default:
        return text.slice(0, at) + (pick(INSERTS) ?? '').repeat(below(20)) + text.slice(to);
    }
  };
  return () => {
    let text = pick(texts) ?? '';
    for (let left = 1 + below(6); left > 0; left -= 1) text = change(text);
    return text;
  };
}
