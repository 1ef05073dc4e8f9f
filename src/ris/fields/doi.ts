import { decodeEntities } from '../text/index.js';

/** A bare DOI with nothing round it that would have to be taken off. */
const PLAIN = /^10\.\d{4,9}\/(?!\/)[a-z\d._()/-]*[a-z\d]$/i;
/** What makes a plain one doubtful: another DOI in it, the ending of a page, an id of a register. */
const DOUBTFUL =
  /.10\.\d{4,9}\/|(?:\/|\.)(?:full|abstract|e?pdf|fulltext|meta)$|^10\.1002\/central\//i;
/** A plain one without a second "10." that ends with a digit needs no pattern. */
const isDoubtful = (value: string): boolean =>
  (value.lastIndexOf('10.') > 0 ||
    !ENDS_WITH_DIGIT.test(value.slice(-1)) ||
    IN_REGISTER.test(value)) &&
  DOUBTFUL.test(value);
const ENDS_WITH_DIGIT = /\d/;
const IN_REGISTER = /^10\.1002\/c/i;
const IN_TEXT = /10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/;
/** In a link a DOI ends where the query or the next parameter begins; `<502::AID-…>3.0.CO;2-J` is a part of it. */
const IN_LINK = /10\.\d{4,9}(?:\.\d+)*\/(?:[^\s"<>&?#]|<(?=\d+::)|>(?=\d\.\d\.))+/;
const LINK_ENDINGS =
  /(?:\/asset\/.*|\/(?:abstract|full|pdf|epdf|fulltext|meta|html?|references|summary)|\.(?:pdf|html?|full|abstract))+$/i;
/** The page of a DOI, copied from the browser's address. */
const PAGE_ENDINGS = /(?:[/.](?:abstract|full|e?pdf|fulltext|meta))+$/i;
/** A DOI stands near the start of its field; longer texts are not searched. */
const REACH = 2000;
/**
 * What is glued to a DOI, from its first sign on: another link, a tag, a query, a label. A tag begins
 * with a letter, and so does a part of a page: the SICI of old DOIs has `<1::AID-…>` and ends with `#`.
 */
const GLUED =
  /(?:https?:\/\/|doi:|<\/?[a-z]|\?[a-z][\w.-]*=|&[a-z][\w.-]*=|#[a-z]|;\s*(?:pmc?id|pii)\b|\]\(|\[(?:doi|pii|pmid|online)\b).*$/is;
/** A label of the reference that lost its blank: `…001Epub`, `…001.PMID:`. */
const GLUED_LABEL =
  /(?<=[\d).])(?:Epub|PMC?ID|ISSN|Available|Accessed|Copyright|Received|Published)\b.*$/s;
/** Between two DOIs of one value. */
const BETWEEN = /[;,|\s]+(?:and\s+)?(?=(?:doi:?\s*|https?:\/\/\S{0,40}?\/)?10\.\d{4,9}\/)/i;
/** `10. 1016 / j.x`, `10.1016/ j.x`: a blank where a line was broken. */
const BROKEN_PREFIX = /^((?:\S+\s+)?\S*?)10\s?\.\s?(\d{4,9})\s?\/\s?(?=\S)/;
/** Cochrane's register of trials gives its records such ids; the article has a DOI of its own. */
const REGISTER = /^10\.1002\/central\//;

/** The DOIs that a value of DO holds, each once: lower case, without prefix or address. */
export function doisOf(value: string): readonly string[] {
  if (PLAIN.test(value) && !isDoubtful(value)) return [value.toLowerCase()];
  const text = readable(value).replace(BROKEN_PREFIX, '$110.$2/');
  const found = text.split(BETWEEN).flatMap((piece) => {
    const match = IN_TEXT.exec(piece)?.[0];
    const doi = match === undefined ? null : tidy(single(match).replace(PAGE_ENDINGS, ''));
    return doi ?? [];
  });
  return [...new Set(found)];
}

/** The first DOI that a value holds; null where it holds none. */
export function doiOf(value: string): string | null {
  return doisOf(value)[0] ?? null;
}

/** True for a value of DO that is the id of a database's own record: Cochrane's register CENTRAL. */
export function isRegisterId(value: string): boolean {
  return /10\.1002\/central\//i.test(value.slice(0, REACH));
}

/** The DOI inside a link; null where there is none. */
export function doiInLink(value: string): string | null {
  if (!value.includes('10.') && !value.includes('%')) return null;
  const match = IN_LINK.exec(readable(value));
  return match === null ? null : tidy(single(match[0]).replace(LINK_ENDINGS, ''));
}

/** The DOI of a value that is nothing but one, with or without `doi:` or an address before it. */
export function wholeDoi(value: string): string | null {
  const isWhole =
    /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}(?:\.\d+)*\/\S+(?:\s+\[doi\])?$/i;
  return value.length < REACH && isWhole.test(value.trim()) ? doiOf(value) : null;
}

/** The DOI of a note that names exactly one as such: `DOI: 10.…`. */
export function doiInNote(value: string): string | null {
  const named = [...value.slice(0, REACH).matchAll(/\bdoi(?:\.org\/|\s*[:=]?\s*)(10\.\S+)/gi)];
  return named.length === 1 ? doiOf(named[0]?.[1] ?? '') : null;
}

/** Without entities, percent codes (also coded twice), signs that cannot be seen, and typographic hyphens. */
function readable(value: string): string {
  const text = decodeEntities(value.slice(0, REACH));
  return decodePercent(decodePercent(text))
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\\(?=[_/&%#])/g, '')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-');
}

/** Letters, digits and signs as East Asian keyboards write them: `１０．１０００／ａｂｃ`. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:[2-7][0-9a-f]|0[9ad])/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** Without what is glued behind it, and once where it stands there twice. */
function single(text: string): string {
  const doi = text.replace(GLUED, '').replace(GLUED_LABEL, '');
  const half = doi.slice(0, Math.floor(doi.length / 2));
  const isTwice = half.toLowerCase() === doi.slice(-half.length).toLowerCase();
  const between = doi.slice(half.length, doi.length - half.length);
  return half !== '' && isTwice && !/[a-z\d]/i.test(between) ? half : doi;
}

/** Drops the signs of the sentence around a DOI; a bracket stays where it has its partner. */
function tidy(doi: string): string | null {
  let end = doi.length;
  while (end > 0 && isSentenceSign(doi, end)) end -= 1;
  const tidied = doi
    .slice(0, end)
    .toLowerCase()
    .replace(/^(10\.[\d.]+)\/{2,}/, '$1/');
  return /^10\.[\d.]+\/./.test(tidied) && !REGISTER.test(tidied) ? tidied : null;
}

function isSentenceSign(doi: string, end: number): boolean {
  const sign = doi.charAt(end - 1);
  if (sign === ')' || sign === ']') {
    const body = doi.slice(0, end);
    const open = sign === ')' ? '(' : '[';
    return body.split(sign).length > body.split(open).length;
  }
  if (sign === '>') return !doi.includes('<');
  return ".,;:'’‘”“«»}|\\/*…。，；、".includes(sign);
}
