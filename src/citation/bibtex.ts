import type { CitedName, CitedPaper } from './cited-paper.js';
import { publicationType } from './publication-types.js';

/** Which field names what a paper appeared in. */
const CONTAINER: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

/** What a publisher is called where it is not one. */
const PUBLISHER: Readonly<Record<string, string>> = {
  phdthesis: 'school',
  techreport: 'institution',
};

/**
 * A paper as an entry of BibTeX in UTF-8, its key the paper's id. Signs that TeX would run are escaped,
 * but for links and identifiers, which readers take as they are.
 */
export function bibtexEntry(paper: CitedPaper): string {
  const { bibtex } = publicationType(paper.type);
  const fields: Readonly<Record<string, string | null>> = {
    author: namesOf(paper.authors),
    editor: namesOf(paper.editors),
    title: escaped(paper.title),
    [CONTAINER[bibtex] ?? 'howpublished']: escaped(paper.journal),
    year: paper.year === null ? null : String(paper.year),
    month: monthOf(paper.publishedOn),
    volume: escaped(paper.volume),
    number: escaped(paper.issue),
    pages: escaped(paper.pages?.replace(/(\d)\s*[-\u2013]\s*(?=\d)/g, '$1--') ?? null),
    edition: escaped(paper.edition),
    series: escaped(paper.series),
    [PUBLISHER[bibtex] ?? 'publisher']: escaped(paper.publisher),
    issn: listed(paper.issns),
    isbn: listed(paper.isbns),
    doi: verbatim(paper.doi),
    pmid: verbatim(paper.pmid),
    url: verbatim(paper.url),
    language: escaped(paper.language),
    keywords: escaped(paper.keywords.length === 0 ? null : paper.keywords.join(', ')),
    abstract: escaped(paper.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${bibtex}{${paper.id},\n${lines.join('')}}\n`;
}

/** Names in the form "family, given"; braces keep a group, and a name that holds a comma or "and", one name. */
function namesOf(names: readonly CitedName[]): string | null {
  if (names.length === 0) return null;
  return names
    .map(({ family, given, isGroup }) => {
      if (isGroup || given === '') return `{${escaped(family)}}`;
      return `${whole(escaped(family) ?? '')}, ${whole(escaped(given) ?? '')}`;
    })
    .join(' and ');
}

function whole(name: string): string {
  return /,|\band\b/i.test(name) ? `{${name}}` : name;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(publishedOn: string | null): string | null {
  const month = Number(publishedOn?.split('-')[1] ?? 0);
  return MONTHS[month - 1] ?? null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string | null): string | null {
  return text?.replaceAll(/[\\{}$&#_%^~]/g, (sign) => ESCAPES[sign] ?? sign) ?? null;
}

/** Braces that do not pair would end the field. */
function verbatim(text: string | null): string | null {
  return text?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null;
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}
