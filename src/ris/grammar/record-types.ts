const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Types of the 2001 and 2011 formats and those that EndNote adds. */
export const RECORD_TYPES: ReadonlySet<string> = new Set(
  words(`
    ABST ADVS AGGR ANCIENT ART ARTICLE BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG
    DATA DBASE DICT DISS EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR
    ICOMM INPR INTV JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS OTHER PAMP PAT PCOMM
    POD PRESS RPRT SER SLIDE SOUND STAND STAT STD THES UNBILL UNPB UNPD VIDEO WEB
  `),
);

/** Types whose T2 (or BT) names what the paper stands in: a journal, newspaper, book or proceedings. */
export const TYPES_WITH_CONTAINER: ReadonlySet<string> = new Set(
  words(`
    ABST ARTICLE BLOG CHAP CONF CPAPER DICT ECHAP EJOUR ELEC ENCYC GEN INPR JFULL JOUR MGZN NEWS
    OTHER PCOMM PRESS SER UNPB DATA
  `),
);

/** Types that are a book as a whole, so that BT and CT are the title. */
export const BOOK_TYPES: ReadonlySet<string> = new Set(words('BOOK EBOOK EDBOOK CLSWK UNPB MAP'));

const LONG_NAMES: ReadonlyMap<string, string> = new Map([
  ['JOURNAL ARTICLE', 'JOUR'],
  ['JOURNAL', 'JOUR'],
  ['ARTICLE', 'JOUR'],
  ['BOOK CHAPTER', 'CHAP'],
  ['BOOK SECTION', 'CHAP'],
  ['CONFERENCE PAPER', 'CPAPER'],
  ['CONFERENCE PROCEEDINGS', 'CONF'],
  ['THESIS', 'THES'],
  ['DISSERTATION', 'THES'],
  ['REPORT', 'RPRT'],
  ['WEB PAGE', 'ELEC'],
  ['PREPRINT', 'UNPB'],
  // What dblp calls its publications, on its pages and in its XML; BibTeX has the latter too.
  ['CONFERENCE AND WORKSHOP PAPERS', 'CPAPER'],
  ['CONFERENCE OR WORKSHOP PAPER', 'CPAPER'],
  ['INPROCEEDINGS', 'CPAPER'],
  ['PROCEEDINGS', 'CONF'],
  ['EDITORSHIP', 'EDBOOK'],
  ['JOURNAL ARTICLES', 'JOUR'],
  ['INFORMAL AND OTHER PUBLICATIONS', 'UNPB'],
  ['INFORMAL OR OTHER PUBLICATION', 'UNPB'],
  ['INFORMAL', 'UNPB'],
  ['BOOKS AND THESES', 'BOOK'],
  ['BOOK OR THESIS', 'BOOK'],
  ['PARTS IN BOOKS OR COLLECTIONS', 'CHAP'],
  ['PART IN BOOK OR COLLECTION', 'CHAP'],
  ['INCOLLECTION', 'CHAP'],
  ['INBOOK', 'CHAP'],
  ['REFERENCE WORKS', 'ENCYC'],
  ['REFERENCE WORK', 'ENCYC'],
  ['DATA AND ARTIFACTS', 'DATA'],
  ['PHDTHESIS', 'THES'],
  ['MASTERSTHESIS', 'THES'],
  ['TECHREPORT', 'RPRT'],
  // Crossref's and DataCite's.
  ['JOURNAL-ARTICLE', 'JOUR'],
  ['PROCEEDINGS-ARTICLE', 'CPAPER'],
  ['BOOK-CHAPTER', 'CHAP'],
  ['POSTED-CONTENT', 'UNPB'],
  ['DATASET', 'DATA'],
  ['REVIEW', 'JOUR'],
  ['CONFERENCE REVIEW', 'CONF'],
  ['EDITORIAL', 'JOUR'],
  ['LETTER', 'JOUR'],
  ['NOTE', 'JOUR'],
  ['GENERIC', 'GEN'],
  ['CONFERENCE OR WORKSHOP PAPERS', 'CPAPER'],
  ['INFORMAL PUBLICATIONS', 'UNPB'],
  ['INFORMAL OR OTHER PUBLICATIONS', 'UNPB'],
  ['WWW', 'ELEC'],
  // BibTeX's.
  ['UNPUBLISHED', 'UNPB'],
  ['BOOKLET', 'PAMP'],
  // EndNote's.
  ['AUDIOVISUAL MATERIAL', 'ADVS'],
  ['EDITED BOOK', 'EDBOOK'],
  ['ELECTRONIC ARTICLE', 'EJOUR'],
  ['ELECTRONIC BOOK', 'EBOOK'],
  ['ELECTRONIC BOOK SECTION', 'ECHAP'],
  ['ENCYCLOPEDIA', 'ENCYC'],
  ['DICTIONARY', 'DICT'],
  ['FILM OR BROADCAST', 'MPCT'],
  ['GOVERNMENT DOCUMENT', 'GOVDOC'],
  ['MAGAZINE ARTICLE', 'MGZN'],
  ['MANUSCRIPT', 'MANSCPT'],
  ['NEWSPAPER ARTICLE', 'NEWS'],
  ['ONLINE DATABASE', 'DBASE'],
  ['PATENT', 'PAT'],
  ['PERSONAL COMMUNICATION', 'PCOMM'],
  ['STANDARD', 'STAND'],
  ['UNPUBLISHED WORK', 'UNPB'],
  // cspell:disable
  // Zotero's and CSL's.
  ['JOURNALARTICLE', 'JOUR'],
  ['MAGAZINEARTICLE', 'MGZN'],
  ['NEWSPAPERARTICLE', 'NEWS'],
  ['CONFERENCEPAPER', 'CPAPER'],
  ['BOOKSECTION', 'CHAP'],
  ['WEBPAGE', 'ELEC'],
  ['BLOGPOST', 'BLOG'],
  ['ENCYCLOPEDIAARTICLE', 'ENCYC'],
  ['DICTIONARYENTRY', 'DICT'],
  ['COMPUTERPROGRAM', 'COMP'],
  ['SOFTWARE', 'COMP'],
  ['ARTICLE-JOURNAL', 'JOUR'],
  ['ARTICLE-MAGAZINE', 'MGZN'],
  ['ARTICLE-NEWSPAPER', 'NEWS'],
  ['PAPER-CONFERENCE', 'CPAPER'],
  ['CHAPTER', 'CHAP'],
  // cspell:enable
  // Those of Scopus, Web of Science and ProQuest.
  ['ARTICLE IN PRESS', 'INPR'],
  ['CONFERENCE ARTICLE', 'CPAPER'],
  ['PROCEEDINGS PAPER', 'CPAPER'],
  ['MEETING ABSTRACT', 'ABST'],
  ['JOURNAL PAPER', 'JOUR'],
  ['DATA PAPER', 'JOUR'],
  ['SHORT SURVEY', 'JOUR'],
  ['ERRATUM', 'JOUR'],
  ['DISSERTATION/THESIS', 'THES'],
]);

/** The type that the value of TY names, or null where the format has none of that name. */
export function recordType(value: string): string | null {
  if (RECORD_TYPES.has(value)) return value;
  const trimmed = value.trim();
  if (trimmed === '' || RECORD_TYPES.has(trimmed)) return trimmed === '' ? null : trimmed;
  const [firstLine = ''] = value.split('\n', 1);
  const name = firstLine.trim().toUpperCase();
  return RECORD_TYPES.has(name) ? name : (LONG_NAMES.get(name) ?? null);
}
