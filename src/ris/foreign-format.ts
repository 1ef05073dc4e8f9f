/** A format that people take for RIS, and how to get RIS instead. */
export interface ForeignFormat {
  readonly name: string;
  readonly advice: string;
}

interface Sign extends ForeignFormat {
  /** True where a line can only come from this format. */
  readonly matches: (line: string) => boolean;
}

const starts =
  (pattern: RegExp): Sign['matches'] =>
  (line) =>
    pattern.test(line);

const COLUMN_NAMES = /\b(?:title|authors?|year|journal|doi|abstract|volume|issn|pages|source)\b/gi;

/** A row of column names: at least two delimiters, and two names that bibliographies use. */
function isTableHead(line: string): boolean {
  const delimiters = Math.max(...['\t', ',', ';'].map((mark) => line.split(mark).length - 1));
  return delimiters >= 2 && new Set(line.toLowerCase().match(COLUMN_NAMES)).size >= 2;
}

/** In the order of asking; each sign looks at one line. */
const SIGNS: readonly Sign[] = [
  {
    name: 'PubMed NBIB (MEDLINE)',
    advice:
      'in PubMed choose "Send to: Citation manager" and convert the file with a reference manager, or export RIS there',
    matches: starts(/^(?:PMID|OWN |STAT|DCOM|LR {2}|PHST)- /),
  },
  {
    name: 'Web of Science plain text',
    advice: 'in Web of Science choose "Export: RIS (other reference software)"',
    matches: starts(/^(?:FN (?:Clarivate|Thomson|ISI)|VR 1\.0$|PT [JBSPC]\s*$)/),
  },
  {
    name: 'EndNote tagged (.enw, Refer)',
    advice:
      'choose RIS instead of EndNote at the export, or in EndNote the output style "RefMan (RIS) Export"',
    matches: starts(/^%[0A-Z@] \S/),
  },
  {
    name: 'BibTeX',
    advice: 'export RIS at the source, or convert it with a reference manager such as Zotero',
    matches: starts(/^\s*@(?:comment|string|preamble|\w+)\s*[{(]/i),
  },
  {
    name: 'HTML',
    advice: 'this is a web page, perhaps a login or an error page; download the RIS file itself',
    matches: starts(/^\s*<(?:!doctype html|html|head|body)\b/i),
  },
  {
    name: 'XML',
    advice: 'choose RIS instead of XML at the export',
    matches: starts(/^\s*<(?:\?xml|xml|records|PubmedArticle)/i),
  },
  {
    name: 'JSON',
    advice: 'choose RIS instead of JSON (CSL) at the export',
    matches: starts(/^\s*[[{]\s*(?:[{"[\]}]|$)/),
  },
  {
    name: 'PDF',
    advice: 'this is the paper itself; export its citation as RIS',
    matches: starts(/^%PDF-/),
  },
  {
    name: 'RTF',
    advice: 'export RIS, or save the text as plain text',
    matches: starts(/^\{\\rtf/),
  },
  {
    name: 'a zip archive or an Office document',
    advice: 'unpack it, and import the RIS files in it',
    matches: (line) => line.startsWith('PK\u0003\u0004') || line.startsWith('PK\u0005\u0006'),
  },
  {
    name: 'a gzip archive',
    advice: 'unpack it, and import the RIS file in it',
    matches: (line) => line.startsWith('\u001f\u008b') || line.startsWith('\u001f‹'),
  },
  {
    name: 'a table (CSV or TSV)',
    advice: 'choose RIS instead of CSV or Excel at the export',
    matches: isTableHead,
  },
];

/** A line so long is not looked at further than this. */
const REACH = 2000;

/** The format that this line belongs to, or null where it gives no sign of one. */
export function foreignFormatOf(line: string): ForeignFormat | null {
  const head = line.slice(0, REACH);
  return SIGNS.find(({ matches }) => matches(head)) ?? null;
}
