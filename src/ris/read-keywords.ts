import { cleanLine } from './clean-text.js';
import type { Keyword } from './reference.js';
import type { IndexedValue, TagIndex } from './tag-index.js';
import { trimSigns } from './trim-signs.js';

/** Ovid: `HIV Infections/pc [Prevention & Control]`; Cochrane: `Conduct Disorder [*prevention]`. */
const SUBHEADING =
  /\s*(?:\/\*?[a-z]{2}(?:\s*,\s*\*?[a-z]{2})*\s*(?:\[[^[\]]*\])?|\s\[[*a-z][^[\]]*\])$/;
/** EBSCO: `GAMBLING -- Law & legislation`. */
const EBSCO_SUBHEADING = /\s+--\s+.*$/;
const NO_KEYWORD = /^(?:no terms? assigned|not? applicable|none)$/i;
/** A lone keyword with so many commas is a list; with fewer it may be "Models, Biological, Theoretical". */
const COMMAS_OF_A_LIST = 4;

/** The keywords of a record, each once, in its order. */
export function readKeywords(index: TagIndex): readonly Keyword[] {
  const fields = index.all('KW');
  const byLabel = new Map<string, Keyword>();
  for (const field of fields) {
    for (const piece of splitKeywords(field, fields.length === 1)) {
      const keyword = keywordOf(piece);
      if (keyword !== null) add(byLabel, keyword);
    }
  }
  return [...byLabel.values()];
}

function splitKeywords({ value }: IndexedValue, isAlone: boolean): readonly string[] {
  const pieces = value.replace(/&(?:#?\w{2,8});/g, cleanLine).split(/[;\n]/);
  const [only = ''] = pieces;
  const isList = isAlone && pieces.length === 1 && only.split(/,\s/).length > COMMAS_OF_A_LIST;
  return isList ? only.split(/,\s/) : pieces;
}

function keywordOf(piece: string): Keyword | null {
  const text = trimSigns(cleanLine(piece).replace(/^[-•·,]+ /, ''), ', ');
  const heading = text.replace(EBSCO_SUBHEADING, '').replace(SUBHEADING, '');
  const label = trimSigns(heading, '* ');
  if (label === '' || label === 'NA' || NO_KEYWORD.test(label)) return null;
  return { label, isMajor: /^\*|\*$|\/\*[a-z]|\[\*/.test(text) };
}

/** The first spelling stays; a star anywhere makes the topic a major one. */
function add(byLabel: Map<string, Keyword>, keyword: Keyword): void {
  const key = keyword.label.toLowerCase();
  const known = byLabel.get(key);
  if (known === undefined) byLabel.set(key, keyword);
  else if (keyword.isMajor && !known.isMajor) byLabel.set(key, { ...known, isMajor: true });
}
