import type { Keyword, Producer, TagIndex } from '../reference/index.js';
import { cleanLine, trimSigns } from '../text/index.js';
import { schemeTeller } from './keyword-scheme.js';
import { type KeywordText, keywordText } from './keyword-text.js';
import { mergeKeyword } from './merge-keyword.js';

/** What says that there is no keyword, in small letters. */
const NO_KEYWORDS: ReadonlySet<string> = new Set([
  '',
  ...[
    'no term assigned',
    'no terms assigned',
    'not applicable',
    'no applicable',
    'none',
    'na',
    'n/a',
  ],
  ...['null', 'nan', 'undefined', '-'],
]);
const LONGEST_NO_KEYWORD = 17;
/** Words with one blank between and no sign that a producer adds: the label as it is. */
const PLAIN = /^[A-Za-z\d][\w(),.'+%-]*(?: [\w(][\w(),.'+%-]*)*(?<!,)$/;
/** What stands between keywords in one value: Chinese and Japanese have their own signs. */
const SEPARATOR = /[;\n；、]|\s[|•·]\s/;
const LIST_COMMA = /[,，]\s*/;
/** A lone keyword with so many commas is a list; with fewer it may be "Models, Biological, Theoretical". */
const COMMAS_OF_A_LIST = 4;
/** A word that producers' bullets or the value's own commas stand before. */
const BULLET = /^[-•·,]+ /;
/** The keywords of a record, each once, in its order. */
export function readKeywords(index: TagIndex, producer: Producer): readonly Keyword[] {
  const fields = index.all('KW');
  if (fields.length === 0) return [];
  const written = fields.flatMap(({ value }) => {
    if (fields.length > 1 && PLAIN.test(value)) return [{ text: value, ...plainKeyword(value) }];
    return splitKeywords(value, fields.length === 1).map(keywordOf);
  });
  const schemeOf = schemeTeller(index, producer, written);
  const keywords: Keyword[] = [];
  const places = new Map<string, number>();
  for (const keyword of written) {
    const scheme = schemeOf(keyword);
    const { label, isMajor } = keyword;
    add(keywords, places, { label, isMajor, ...(scheme && { schemes: [scheme] }) });
  }
  return keywords;
}

function plainKeyword(label: string): KeywordText {
  return { label, isMajor: false };
}

function splitKeywords(value: string, isAlone: boolean): readonly string[] {
  const plain = value.includes('&') ? value.replace(/&(?:#?\w{2,8});/g, cleanLine) : value;
  if (SEPARATOR.test(plain)) return plain.split(SEPARATOR);
  if (!isAlone || !LIST_COMMA.test(plain)) return [plain];
  const pieces = plain.split(LIST_COMMA);
  return pieces.length > COMMAS_OF_A_LIST || isListOfSmall(pieces) ? pieces : [plain];
}

/** "fire, climate change, health": an inverted term has a capital behind its comma. */
function isListOfSmall(pieces: readonly string[]): boolean {
  return pieces.length > 2 && pieces.every((piece, place) => place === 0 || /^\p{Ll}/u.test(piece));
}

function keywordOf(piece: string): KeywordText & { readonly text: string } {
  const text = trimSigns(cleanLine(piece).replace(BULLET, ''), ', ');
  return { text, ...keywordText(text) };
}

/** The first spelling stays; a star anywhere makes the topic a major one. */
function add(keywords: Keyword[], places: Map<string, number>, keyword: Keyword): void {
  const key = keyword.label.toLowerCase();
  const place = places.get(key);
  if (place === undefined) {
    if (key.length <= LONGEST_NO_KEYWORD && NO_KEYWORDS.has(key)) return;
    places.set(key, keywords.length);
    keywords.push(keyword);
    return;
  }
  const known = keywords[place];
  if (known !== undefined) keywords[place] = mergeKeyword(known, keyword);
}
