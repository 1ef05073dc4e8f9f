import { decodeEntities } from '../text/index.js';

/** A bare DOI with nothing round it that would have to be taken off. */
const PLAIN = /^10\.\d{4,9}\/[a-z\d._;()/-]*[a-z\d]$/i;
const IN_TEXT = /10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/;
/** In a link a DOI ends where the query or the next parameter begins. */
const IN_LINK = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>&?#]+/;
const PAGE_ENDINGS =
  /(?:\/asset\/.*|\/(?:abstract|full|pdf|epdf|fulltext|meta|html?|references|summary)|\.(?:pdf|html?|full|abstract))+$/i;
/** A DOI stands near the start of its field; longer texts are not searched. */
const REACH = 2000;

/** The DOI that a value of DO holds, in lower case without prefix or address; null where it holds none. */
export function doiOf(value: string): string | null {
  if (PLAIN.test(value)) return value.toLowerCase();
  const match = IN_TEXT.exec(decodePercent(decodeEntities(value.slice(0, REACH))));
  return match === null ? null : tidy(match[0]);
}

/** The DOI inside a link; null where there is none. */
export function doiInLink(value: string): string | null {
  if (!value.includes('10.') && !value.includes('%')) return null;
  const match = IN_LINK.exec(decodePercent(decodeEntities(value.slice(0, REACH))));
  return match === null ? null : tidy(match[0].replace(PAGE_ENDINGS, ''));
}

/** The DOI of a value that is nothing but one, with or without `doi:` or an address before it. */
export function wholeDoi(value: string): string | null {
  const isWhole = /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i;
  return value.length < REACH && isWhole.test(value.trim()) ? doiOf(value) : null;
}

/** The DOI of a note that names exactly one as such: `DOI: 10.…`. */
export function doiInNote(value: string): string | null {
  const named = [...value.slice(0, REACH).matchAll(/\bdoi(?:\.org\/|\s*[:=]?\s*)(10\.\S+)/gi)];
  return named.length === 1 ? doiOf(named[0]?.[1] ?? '') : null;
}

function decodePercent(text: string): string {
  return text.replace(/%[2-7][0-9a-f]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** Drops the signs of the sentence around a DOI; a bracket stays where it has its partner. */
function tidy(doi: string): string | null {
  let end = doi.length;
  while (end > 0 && isSentenceSign(doi, end)) end -= 1;
  const tidied = doi.slice(0, end).toLowerCase();
  return /^10\.[\d.]+\/./.test(tidied) ? tidied : null;
}

function isSentenceSign(doi: string, end: number): boolean {
  const sign = doi.charAt(end - 1);
  if (sign === ')' || sign === ']') {
    const body = doi.slice(0, end);
    const open = sign === ')' ? '(' : '[';
    return body.split(sign).length > body.split(open).length;
  }
  return ".,;:'’”>}".includes(sign) && !(sign === '>' && doi.includes('<'));
}
