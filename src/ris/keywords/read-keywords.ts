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
const SEPARATOR =
  /[;\n\t；、؛，،]|\s[|•·∙●▪■]\s|\|\||<title>[^<>]*<\/title>|<\/?(?:jats:)?(?:kwd-group|kwd|keyword|subject|li|ul|br)(?:\s[^<>]{0,80})?\/?>/i;
const LIST_COMMA = /,\s*/;
/** A value that begins in a script without capitals has no inverted heading ("Models, Biological"): a comma parts keywords. */
const NO_INVERSION =
  /^\P{L}*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}]/u;
// cspell:disable
/** "Keywords:", "KeyWords Plus:", "Mots-clés :", "关键词：": what a page writes before the list. */
const LABEL =
  /^(?:<[a-z]{1,10}>)?[【[]?(?:(?:author(?:s['’]?|['’]s)? )?key[\s-]?words?(?: plus)?|index(?:ing)? terms?|subject(?:s| headings?| terms?)?|mesh terms?|descriptors?|schlüsselwörter|schlagwörter|schlagworte|stichwörter|mots?[\s-]clés?|palabras? claves?|palavras?[\s-]chaves?|descritores|descriptores|parole chiave|trefwoorden|nyckelord|nøkkelord|nøgleord|avainsanat|asiasanat|słowa kluczowe|klíčová slova|kľúčové slová|kulcsszavak|cuvinte[\s-]cheie|ključne riječi|ključne besede|кључне речи|ključne reči|anahtar (?:kelimeler|sözcükler)|ключевые слова|ключові слова|ключови думи|λέξεις[\s-]κλειδιά|kata kunci|từ khóa|märksõnad|raktiniai žodžiai|atslēgvārdi|关键词|關鍵詞|关键字|關鍵字|キーワード|키워드|주제어|핵심어|الكلمات المفتاحية|كلمات مفتاحية|کلیدواژه(?:[\s\u200c]?ها)?|کلمات کلیدی|واژه[\s\u200c]?های کلیدی|מילות מפתח|คำสำคัญ|मुख्य शब्द)(?:\s*[:：—】]\s*(?:<\/[a-z]{1,10}>\s*)?|\s+[–-]\s+|[.–-]\s+)/iu;
// cspell:enable
/** A sign that ends each label: nearly no keyword has one. */
const LABEL_END = /[:：—】]|[.–-]\s/;
/** `['a', 'b']`, `["a", "b"]`: a list as Python and JSON print it. */
const QUOTED_LIST = /^\[\s*(['"]).*\1\s*\]$/s;
/** `[a; b]`, `{a; b}`. */
const BRACKETED_LIST = /^[[{]([^[\]{}]{0,2000};[^[\]{}]{0,2000})[\]}]$/;
const BETWEEN_QUOTES = /(?:'\s*,\s*'|"\s*,\s*"|'\s*,\s*"|"\s*,\s*')/;
/** A lone keyword with so many commas is a list; with fewer it may be "Models, Biological, Theoretical". */
const COMMAS_OF_A_LIST = 4;
/** A word that producers' bullets or the value's own commas stand before. */
const BULLET = /^(?:[-•·,●▪∙■]+ |\d{1,2}[.)] |#(?=\p{L}))/u;
/** Chinese terms have no blank inside. */
const HAN_LIST = /^\p{Script=Han}{2,}(?:\s+\p{Script=Han}{2,})+$/u;
const FIRST_HAN = /^\p{Script=Han}/u;
/** "alfa. beta. gama.", behind a label: SciELO's journals. */
const FULL_STOP = /\.\s+|\.$/;

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
  const text = value.includes('&') ? value.replace(/&(?:#?\w{2,8});/g, cleanLine) : value;
  if (text.startsWith('[') && QUOTED_LIST.test(text)) return quotedList(text);
  const named = LABEL_END.test(text) ? text.replace(LABEL, '') : text;
  const plain = named.includes(';') ? named.replace(BRACKETED_LIST, '$1') : named;
  if (SEPARATOR.test(plain)) return plain.split(SEPARATOR);
  if (FIRST_HAN.test(plain) && HAN_LIST.test(plain)) return plain.split(/\s+/);
  if (!LIST_COMMA.test(plain)) return plain === text ? [plain] : plain.split(FULL_STOP);
  if (plain !== text || NO_INVERSION.test(plain)) return plain.split(LIST_COMMA);
  if (!isAlone) return [plain];
  const pieces = plain.split(LIST_COMMA);
  return pieces.length > COMMAS_OF_A_LIST || isListOfSmall(pieces) ? pieces : [plain];
}

function quotedList(text: string): readonly string[] {
  return text.slice(1, -1).trim().slice(1, -1).split(BETWEEN_QUOTES);
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
