import type { KeywordScheme, Producer, TagIndex } from '../reference/index.js';
import {
  BRACKETED,
  CODED,
  DASHED,
  JEL_CODED,
  NUMBERED,
  STARRED_QUALIFIER,
} from './keyword-marks.js';

/** A keyword as the record writes it, and the label that was made of it. */
export interface WrittenKeyword {
  readonly text: string;
  readonly label: string;
}

/** The scheme of a keyword; null where the producer does not tell. */
type Teller = (keyword: WrittenKeyword) => KeywordScheme | null;

const NOT_TOLD: Teller = () => null;

/**
 * What tells the schemes of a record's keywords. Nothing is guessed: Scopus and PubMed put keywords of
 * authors and headings into one list without a mark, and then there is no scheme.
 *
 * | producer | what tells | scheme |
 * |---|---|---|
 * | Ovid MEDLINE | the database in the link, where a heading is marked: its keywords are all headings | MESH |
 * | Ovid Embase, PsycINFO | the same: Emtree, the APA's thesaurus | INDEX |
 * | Cochrane | `Conduct Disorder [*prevention]`, by Ovid `HIV Infections/pc [Prevention & Control]`; a star alone may be Emtree's | MESH |
 * | PubMed by EndNote or Zotero | `Boswellia/*chemistry`: only the NLM puts the star there; in its company `Mice/genetics` | MESH |
 * | Web of Science | Keywords Plus are in capitals where the authors' keywords are not | INDEX, AUTHOR |
 * | EBSCO but PsycINFO | a subject begins in capitals, `GAMBLING behavior`; the authors' keywords beside it do not | INDEX, AUTHOR |
 * | EBSCO, EconLit, ProQuest | `Forests -- Research`, `Income (D31)`, `0612:Health` | INDEX |
 * | SciELO | has the authors' keywords alone | AUTHOR |
 */
export function schemeTeller(
  index: TagIndex,
  producer: Producer,
  keywords: readonly WrittenKeyword[],
): Teller {
  if (isSciElo(index)) return () => 'AUTHOR';
  const database = ovidDatabase(index);
  if (database !== null) return ovidTeller(database, keywords);
  if (producer === 'COCHRANE' || producer === 'OVID_COCHRANE') return cochraneScheme;
  if (isWebOfScience(index)) return byCapitals(keywords, isKeywordPlus, isAllLoud);
  if (producer === 'EBSCO' && !isPsycInfo(index)) {
    const capitals = byCapitals(keywords, isEbscoSubject, startsLoud);
    return (keyword) => markedScheme(keyword) ?? capitals(keyword);
  }
  const isOfNlm = keywords.some(({ text }) => STARRED_QUALIFIER.test(text));
  if (isOfNlm) return (keyword) => (isQualified(keyword) ? 'MESH' : null);
  if (keywords.every(({ text }) => JEL_CODED.test(text))) return () => 'INDEX';
  return keywords.some(isMarked) ? markedScheme : NOT_TOLD;
}

/** `D=med15` in the link that Ovid gives with each record, also in a copy by Zotero. */
const OVID_DATABASE = /\bovid[^?]*\?(?:[^#]*&)?D=([a-z]+)\d*/i;

function ovidDatabase(index: TagIndex): string | null {
  for (const { value } of index.all('L2')) {
    if (!value.includes('ovid')) continue;
    const name = OVID_DATABASE.exec(value.slice(0, 1000))?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return null;
}

const MEDLINE = /^(?:med[a-z]?|mes[a-z]|pmnm|ppez[a-z]?)$/;
const OTHER_INDEX = /^(?:em[a-z]{2,3}|oem[a-z]+|psy[a-z]+)$/;

/** Records that wait to be indexed have the authors' keywords, and none of them has a mark. */
function ovidTeller(database: string, keywords: readonly WrittenKeyword[]): Teller {
  if (database === 'cctr') return cochraneScheme;
  if (!keywords.some(({ text }) => text.startsWith('*') || isCoded(text))) return NOT_TOLD;
  if (MEDLINE.test(database)) return () => 'MESH';
  return OTHER_INDEX.test(database) ? () => 'INDEX' : NOT_TOLD;
}

/** Cochrane takes headings of MeSH and of Emtree over; sub-headings in brackets are those of MeSH. */
function cochraneScheme({ text }: WrittenKeyword): KeywordScheme | null {
  return isCoded(text) || isBracketed(text) ? 'MESH' : null;
}

/**
 * Keywords in the capitals of an index beside others that are not: alone, they may be anyone's.
 *
 * @param isLoud whether a label may be in those capitals, or an abbreviation.
 */
function byCapitals(
  keywords: readonly WrittenKeyword[],
  isOfIndex: (label: string) => boolean,
  isLoud: (label: string) => boolean,
): Teller {
  const isTold =
    keywords.some(({ label }) => isOfIndex(label)) && keywords.some(({ label }) => !isLoud(label));
  if (!isTold) return NOT_TOLD;
  return ({ label }) => {
    if (isOfIndex(label)) return 'INDEX';
    return isLoud(label) ? null : 'AUTHOR';
  };
}

function isAllLoud(label: string): boolean {
  return label === label.toUpperCase();
}

function startsLoud(label: string): boolean {
  return /^\p{Lu}{3}/u.test(label) || isAllLoud(label.split(/[\s,]/, 1)[0] ?? '');
}

/** "GENE" may be an abbreviation of the authors'. */
function isKeywordPlus(label: string): boolean {
  return isAllLoud(label) && label.length > 4 && /\p{Lu}{3}/u.test(label);
}

function isEbscoSubject(label: string): boolean {
  return /^\p{Lu}{5}/u.test(label);
}

/** Others link to SciELO too, with keywords of their own. */
function isSciElo(index: TagIndex): boolean {
  return index.all('DB').some(({ value }) => /^SciELO/i.test(value));
}

function isWebOfScience(index: TagIndex): boolean {
  return index.all('AN').some(({ value }) => /^WOS:/.test(value));
}

/** PsycINFO writes its descriptors and the authors' keywords alike, also by EBSCO. */
function isPsycInfo(index: TagIndex): boolean {
  return index.all('DB').some(({ value }) => /^(?:psy|pdh|APA )/i.test(value));
}

/** What only headings of an index have, whoever wrote the record. */
function markedScheme(keyword: WrittenKeyword): KeywordScheme | null {
  return isMarked(keyword) ? 'INDEX' : null;
}

function isMarked({ text }: WrittenKeyword): boolean {
  return isCoded(text) || DASHED.test(text) || NUMBERED.test(text);
}

/** With the name of the sub-heading: "PET/ct" is none. */
function isCoded(text: string): boolean {
  const stroke = text.lastIndexOf('/');
  return stroke > 0 && text.endsWith(']') && CODED.test(text.slice(stroke));
}

function isBracketed(text: string): boolean {
  const bracket = text.lastIndexOf(' [');
  return bracket > 0 && BRACKETED.test(text.slice(bracket + 1));
}

/** Strokes that the label has lost were before sub-headings. */
function isQualified({ text, label }: WrittenKeyword): boolean {
  return text.includes('/') && !label.includes('/');
}
