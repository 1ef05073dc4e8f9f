import type { TagIndex } from '../reference/index.js';
import { decodeEntities } from '../text/index.js';
import { doiOf } from './doi.js';

const LINK_TAGS = ['UR', 'LK'] as const;
/** A link that needs no care: most are. */
const PLAIN = /^https?:\/\/[\w.~:/?#@!$&'*+,=%-]*[\w/=%#-]$/;
/** It ends at a blank, at what stands around links in HTML and JSON, and where the next begins. */
const LINK = /(?:https?|ftp):\/\/[^\s;"<>{}|\\^`]+(?:;(?!\s|$|https?:)[^\s;"<>{}|\\^`]+)*/i;
/** `www.example.org/x`, `//example.org/x`, `example.org/x`: a host without its protocol. */
const HOST = /^(?:\/\/)?((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}(?::\d+)?(?:[/?#][^\s"<>]*)?)$/i;
/** What a host without a path ends with; "paper.pdf" is a file. */
const TOP_LEVEL =
  /^[^/?#]*\.(?:com|org|net|edu|gov|mil|int|info|io|eu|ac\.\w\w|gov\.\w\w|co\.\w\w|edu\.\w\w)(?:[/?#:]|$)/i;
const BARE_DOI = /^(?:doi:?\s*)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i;
/** Links are short. */
const REACH = 4000;
/** Behind the protocol: another one from here on makes a link doubtful. */
const FIRST_HOST = 8;

/** The first link of a record, or null: one of several, without what an exporter put around it. */
export function readUrl(index: TagIndex): string | null {
  for (const { value } of index.byTag(LINK_TAGS)) {
    if (PLAIN.test(value) && value.indexOf('://', FIRST_HOST) < 0) return value;
    const text = value.length > REACH ? value.slice(0, REACH) : value;
    const link = linkIn(text.includes('&') ? decodeEntities(text) : text);
    if (link !== null) return link;
  }
  return null;
}

/** `http:/x.org`, `http//x.org`: a sign was lost. */
const PROTOCOL_TWICE = /^\s*(?:https?:\/\/)+(?=https?:\/\/)/i;
/** A link right behind a letter or a digit is another; behind a stroke or "=" it is a part: of an archive, of a proxy. */
const NEXT_LINK = /(?<=[a-z\d])(?:%5Cn)?https?:\/\/.*$/is;
/** "Available from: www.example.org": what a reference says before a link. */
const BEFORE_HOST = /^(?:available (?:from|at)|retrieved from|url|link|web ?site)\s*:?\s+(?=\S)/i;
const BROKEN_PROTOCOL = /^(\s*https?)(?::\/(?!\/)|\/\/)(?=[a-z\d])/i;

function linkIn(value: string): string | null {
  const text = value.replace(BROKEN_PROTOCOL, '$1://').replace(PROTOCOL_TWICE, '');
  const link = LINK.exec(text)?.[0];
  if (link !== undefined) return withoutEnd(link.replace(NEXT_LINK, ''));
  const trimmed = text.trim().replace(BEFORE_HOST, '');
  const doi = BARE_DOI.test(trimmed) ? doiOf(trimmed) : null;
  if (doi !== null) return `https://doi.org/${doi}`;
  const host = HOST.exec(trimmed.split(/[\s;]/, 1)[0] ?? '')?.[1];
  if (host === undefined) return null;
  return /^www\./i.test(host) || TOP_LEVEL.test(host) ? `http://${withoutEnd(host)}` : null;
}

/** Without the signs of the sentence behind it; a bracket stays where it has its partner. */
function withoutEnd(link: string): string {
  const end = link.replace(/[.,:'’”\]]+$/, '');
  const isOpen = end.endsWith(')') && end.split(')').length > end.split('(').length;
  return isOpen ? withoutEnd(end.slice(0, -1)) : end;
}
