import { fold } from '../identity/index.js';

/** The words of a text as the keys of nodes hold them; none for a text that was left out. */
export function foldedWords(text: string | null | undefined): readonly string[] {
  return fold(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
