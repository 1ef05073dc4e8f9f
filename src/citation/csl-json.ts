import type { CitedName, CitedPaper } from './cited-paper.js';
import { publicationType } from './publication-types.js';

/**
 * A paper as an item of CSL-JSON, what Zotero, Pandoc and citeproc read
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). What is not known is left out.
 */
export function cslItem(paper: CitedPaper): Readonly<Record<string, unknown>> {
  const item = {
    id: paper.id,
    type: publicationType(paper.type).csl,
    title: paper.title,
    author: namesOf(paper.authors),
    editor: namesOf(paper.editors),
    issued: dateOf(paper),
    'container-title': paper.journal,
    'container-title-short': paper.journalAbbreviation,
    'collection-title': paper.series,
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages,
    edition: paper.edition,
    publisher: paper.publisher,
    ISSN: joined(paper.issns),
    ISBN: joined(paper.isbns),
    DOI: paper.doi,
    PMID: paper.pmid,
    PMCID: paper.pmcid,
    URL: paper.url,
    language: paper.language,
    abstract: paper.abstract,
    keyword: joined(paper.keywords),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function namesOf(names: readonly CitedName[]): readonly object[] | null {
  if (names.length === 0) return null;
  return names.map(({ family, given, isGroup }) => {
    if (isGroup || given === '') return { literal: family };
    return { family, given };
  });
}

function dateOf({ publishedOn, year }: CitedPaper): object | null {
  const parts = publishedOn?.split('-').map(Number) ?? (year === null ? null : [year]);
  return parts === null ? null : { 'date-parts': [parts] };
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}
