import type { PersonName } from '../reference/index.js';
import { cleanLine, trimSigns } from '../text/index.js';
import { isGroupName } from './group-name.js';
import { invertedName } from './inverted-name.js';
import { bare, isDegree, isTitle, type NameParts, wordsOf } from './name-parts.js';
import { naturalName } from './natural-name.js';
import { readOrcid } from './orcid.js';
import { scriptName } from './script-name.js';
import { simpleName } from './simple-name.js';

const ORCID_IN_NAME =
  /\s*[([]?(?:orcid:?\s*)?(?:https?:\/\/orcid\.org\/)?\d{4}[-‐–]\d{4}[-‐–]\d{4}[-‐–]\d{3}[\dXx][)\]]?/i;
/** Commas of other scripts. */
const OTHER_COMMAS = /\s*[，、،]\s*/gu;

/** Reads a name; what it cannot take apart becomes the family name whole, and nothing is lost in `raw`. */
export function parseName(raw: string): PersonName {
  return simpleName(raw) ?? ruledName(raw);
}

function ruledName(raw: string): PersonName {
  const line = cleanLine(raw);
  const hasOrcid = /\d{4}[-‐–]?\d{4}/.test(line);
  const named = hasOrcid ? line.replace(ORCID_IN_NAME, '') : line;
  const text = trimSigns(named.replace(OTHER_COMMAS, ', '), ',; ');
  const { family, given, suffix, isGroup } = partsOf(text === '' ? raw : text);
  const orcid = hasOrcid ? (readOrcid(line)?.orcid ?? null) : null;
  return { raw, family, given, suffix, isGroup, orcid };
}

/** How a name is shown: "Given Family Suffix", a group by its name. */
export function fullName({ given, family, suffix }: PersonName): string {
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

function partsOf(text: string): NameParts {
  if (isGroupName(text)) {
    return { family: trimSigns(text, '{}'), given: '', suffix: '', isGroup: true };
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
