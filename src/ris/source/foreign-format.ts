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
    name: 'RefWorks tagged',
    advice: 'in RefWorks choose "RIS" instead of "RefWorks Tagged Format" at the export',
    matches: starts(
      /^RT (?:Journal|Book|Conference|Dissertation|Report|Web|Generic|Magazine|Newspaper|Patent|Unpublished)\b/,
    ),
  },
  {
    name: 'SciFinder tagged',
    advice: 'in SciFinder choose "RIS" at the export',
    matches: starts(/^START_RECORD\s*$/),
  },
  {
    name: 'NoteExpress',
    advice: 'choose RIS (or "RefMan") instead of NoteExpress at the export',
    matches: starts(/^\{Reference Type\}:/),
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
    name: 'EndNote XML',
    advice: 'in EndNote choose the output style "RefMan (RIS) Export" and the type "Text File"',
    matches: starts(
      /^\s*(?:<\?xml[^>]*>\s*)?<xml>\s*<records>|^\s*<records>\s*<record>\s*<database/i,
    ),
  },
  {
    name: 'Zotero RDF',
    advice: 'in Zotero choose the format "RIS" at the export',
    matches: starts(/^\s*<rdf:RDF/i),
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
    name: 'RTF',
    advice: 'export RIS, or save the text as plain text',
    matches: starts(/^\{\\rtf/),
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
