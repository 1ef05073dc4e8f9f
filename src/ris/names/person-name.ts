import type { PersonName } from '../reference/index.js';
import { cleanLine, trimSigns } from '../text/index.js';
import { groupName, hasGroupWord, isGroupName, isGroupPhrase } from './group-name.js';
import { invertedName } from './inverted-name.js';
import { bare, isDegree, isTitle, type NameParts, wordsOf } from './name-parts.js';
import { naturalName } from './natural-name.js';
import { readOrcid } from './orcid.js';
import { bareName, RAISED_MARK } from './ornaments.js';
import { isRole } from './role-words.js';
import { scriptName } from './script-name.js';
import { simpleName } from './simple-name.js';

const ORCID_IN_NAME =
  /\s*[([]?(?:orcid:?\s*)?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?\d{4}[-‐–]\d{4}[-‐–]\d{4}[-‐–]\d{3}[\dXx][)\]]?/i;
/** "{van der Berg}, Jan" of BibTeX. */
const BRACED_FAMILY = /^\{([^{}]+)\}(?=,)/;
/** "Dupont (J.)" of French catalogues. */
const BRACKETED_INITIALS = /^(\p{Lu}[\p{L}'’-]+) \(((?:\p{Lu}\p{Ll}?\.[\s-]?){1,3})\)$/u;
/** Commas of other scripts. */
const OTHER_COMMAS = /\s*[，、،]\s*/gu;

/** Reads a name; what it cannot take apart becomes the family name whole, and nothing is lost in `raw`. */
export function parseName(raw: string): PersonName {
  return simpleName(raw) ?? ruledName(raw);
}

/** Reads a name that {@link simpleName} does not know. */
export function ruledName(raw: string): PersonName {
  const { line, text, orcid } = nameLine(raw);
  const isWhole = text === '' || hasGroupWord(withoutBrackets(text));
  const { text: bare, homonym } = isWhole ? WHOLE : bareName(text);
  const { family, given, suffix, isGroup } = partsOf(
    isWhole ? groupLine(text || line || raw) : bare,
    !isWhole && bare === text,
  );
  const name = { raw, family, given, suffix, isGroup, orcid };
  return homonym === '' || isGroup ? name : { ...name, homonym };
}

const WHOLE = { text: '', homonym: '' };

/** The address that stands behind a person's name in the same field, or null. */
export function addressOf(raw: string): string | null {
  if (simpleName(raw) !== null) return null;
  const { text } = nameLine(raw);
  return hasGroupWord(withoutBrackets(text)) ? null : bareName(text).address;
}

/** The field on one line, with plain commas and without its ORCID. */
function nameLine(raw: string): { line: string; text: string; orcid: string | null } {
  const line = cleanLine(raw.includes('<') ? raw.replace(RAISED_MARK, '') : raw);
  const hasOrcid = /\d{4}[-‐–]?\d{4}/.test(line);
  const named = hasOrcid ? line.replace(ORCID_IN_NAME, '') : line;
  const plain = trimSigns(named.replace(OTHER_COMMAS, ', '), ',; ');
  const text = /[{(]/.test(plain)
    ? plain.replace(BRACED_FAMILY, '$1').replace(BRACKETED_INITIALS, '$1, $2')
    : plain;
  return { line, text, orcid: hasOrcid ? (readOrcid(line)?.orcid ?? null) : null };
}

const BRACKETED = /\s*(?:\([^()]*\)|\[[^[\]]*\])/g;

const withoutBrackets = (text: string): string =>
  /[([]/.test(text) ? text.replace(BRACKETED, '').trim() || text : text;

/** What is left where the people that sign for a group have fields of their own. */
const FOR_ALONE =
  /^(?:(?:and|&|for|with|on behalf of|representing|in collaboration with)\s+)(?=\S)/;

/** A group keeps its brackets, "(Beijing, China)", but for a role and footnotes. */
function groupLine(text: string): string {
  const named = text.replace(FOR_ALONE, '');
  if (!/[([*†‡]/.test(named)) return named;
  return named
    .replace(BRACKETED, (bracket) => (isRole(bracket.trim().slice(1, -1)) ? '' : bracket))
    .replace(/[*†‡]+/g, '')
    .trim();
}

/** How a name is shown: "Given Family Suffix", a group by its name. */
export function fullName({ given, family, suffix }: PersonName): string {
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

/** @param isLookedAt true where its words are known to be none of a group's. */
function partsOf(text: string, isLookedAt: boolean): NameParts {
  if (isLookedAt ? isGroupPhrase(text) : isGroupName(text)) {
    return { family: groupName(trimSigns(text, '{}')), given: '', suffix: '', isGroup: true };
  }
  if (text.includes(',')) return invertedName(text);
  return scriptName(text) ?? naturalName(text);
}

/** The titles and degrees of the raw name that stand in none of its parts: "Dr.", "PhD". */
export function droppedTitles({ raw, family, given, suffix, isGroup }: PersonName): string[] {
  if (isGroup || raw.length < family.length + given.length + suffix.length + 4) return [];
  const kept = wordsOf(`${family} ${given} ${suffix}`);
  return wordsOf(raw.replace(/[,;]/g, ' ')).filter(
    (word) =>
      word !== '' && (isDegree(word) || isTitle(word)) && !kept.includes(word) && bare(word) !== '',
  );
}
