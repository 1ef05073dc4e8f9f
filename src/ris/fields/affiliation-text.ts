import { type AuthorDirectory, addressOf, namesInstitution, parseName } from '../names/index.js';
import type { Affiliation } from '../reference/index.js';
import { trimSigns } from '../text/index.js';

/** Web of Science: `[Roe, Ann; Doe, Bob] Univ Nowhere, …. [Doe, Bob] Univ …`. */
const BRACKETS = /\[([^[\]]{2,5000})\]\s*([^[]+)/g;
/** Ovid's PsycINFO: `Roe, Ann A.: Centre of Nothing …`. */
const COLON = /^([^:]{3,80}):\s*(.+)$/s;
/** Embase: `A.B. Roe, Department of …`; Scopus: `Roe, A.B., Department of …`; others: `Ann B. Roe, PhD, School …`. */
const COMMAS = /^([^,]{2,60})(?:,\s*([^,]{1,40}))?,\s*(.+)$/s;
/** A mail address stands at the end; its halves are no longer than this. */
const LONGEST_MAIL = 100;
const MAIL_END = /^@[^\s,;()]+\)?\.?\s*$/;
const MAIL_LABEL = /(?:E-?mail|Electronic)(?: address)?:?$/i;

/** The affiliations that one piece of an address field names, each with its author where it is tied to one. */
export function affiliationsOf(piece: string, authors: AuthorDirectory): Affiliation[] {
  if (piece.startsWith('[')) return bracketed(piece, authors);
  if (!authors.mayBegin(piece)) return affiliation(piece, null);
  const colon = COLON.exec(piece);
  const named = colon === null ? null : placeOf(colon[1] ?? '', authors);
  if (colon !== null && named !== null) return affiliation(colon[2] ?? '', named);
  const [, first = '', second = '', rest = ''] = COMMAS.exec(piece) ?? [];
  if (!authors.mayBegin(first)) return affiliation(piece, null);
  const inverted = mayBeGiven(second) ? placeOf(`${first}, ${second}`, authors) : null;
  if (inverted !== null) return affiliation(rest, inverted);
  const natural = first.includes(' ') ? placeOf(first, authors) : null;
  if (natural === null) return affiliation(piece, null);
  const isTitle = /^(?:\p{Lu}[\p{L}.]{1,5})$/u.test(second) && second.length < 6;
  return affiliation(isTitle || second === '' ? rest : `${second}, ${rest}`, natural);
}

function bracketed(piece: string, authors: AuthorDirectory): Affiliation[] {
  const found: Affiliation[] = [];
  for (const [, names = '', text = ''] of piece.matchAll(BRACKETS)) {
    for (const name of names.split(';')) {
      found.push(...affiliation(text, placeOf(name, authors)));
    }
  }
  return found;
}

/** What follows the comma of an inverted name; mostly it is the first part of an address. */
const mayBeGiven = (text: string): boolean =>
  text !== '' && !/\d/.test(text) && !namesInstitution(text);

/** The place of the author that a text names, if it is a name without an address. */
function placeOf(text: string, authors: AuthorDirectory): number | null {
  const name = parseName(text.trim());
  const place = name.isGroup || name.given === '' ? null : authors.placeOf(name);
  return place === null || addressOf(text) !== null ? null : place;
}

/** Without a mail address, which says nothing of the place; nothing where only that was. */
function affiliation(text: string, author: number | null): Affiliation[] {
  const plain = trimSigns(withoutMail(text), '.;,:({} ');
  return /\p{L}{2}/u.test(plain) ? [{ text: plain, author }] : [];
}

function withoutMail(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 0 || text.length - at > LONGEST_MAIL || !MAIL_END.test(text.slice(at))) return text;
  let start = at;
  while (start > 0 && at - start < LONGEST_MAIL && !' ,;:()\n'.includes(text.charAt(start - 1))) {
    start -= 1;
  }
  const before = trimSigns(text.slice(0, start), ' ,;:(');
  return MAIL_LABEL.test(before.slice(-30)) ? before.replace(MAIL_LABEL, '') : before;
}
