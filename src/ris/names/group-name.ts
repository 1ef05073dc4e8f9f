import { bare, isSuffix, wordsOf } from './name-parts.js';
import { ACRONYMS, GROUP_WORDS } from './name-words.js';

const CONNECTING_WORDS = /\s(?:of|for|on|the|and|&|für|pour|para|und|et)\s/i;
/** BibTeX writes braces round a name that has no parts. */
const BRACED = /^\{[^{}]*\}$/;

/** Organisational words, digits, or "Department of Health": no person signs so. */
export function isGroupName(text: string): boolean {
  if (BRACED.test(text) || ACRONYMS.has(text)) return true;
  const comma = text.indexOf(',');
  const family = comma < 0 ? text : text.slice(0, comma);
  const parts = wordsOf(family);
  const hasDigit = /\d/.test(text);
  if (parts.length === 1 && !hasDigit) return comma < 0 && GROUP_WORDS.has(bare(text));
  if (hasDigit && /\d/.test(family) && !parts.some(isSuffix)) return true;
  if (/^the\s/i.test(text)) return true;
  return (
    parts.some((part) => GROUP_WORDS.has(bare(part))) || (comma < 0 && CONNECTING_WORDS.test(text))
  );
}
