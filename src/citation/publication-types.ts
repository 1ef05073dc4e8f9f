/** What a RIS type is called in CSL-JSON and in BibTeX. */
interface PublicationType {
  /** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
  readonly csl: string;
  readonly bibtex: string;
}

const ARTICLE: PublicationType = { csl: 'article-journal', bibtex: 'article' };
const BOOK: PublicationType = { csl: 'book', bibtex: 'book' };
const CHAPTER: PublicationType = { csl: 'chapter', bibtex: 'incollection' };
const CONFERENCE: PublicationType = { csl: 'paper-conference', bibtex: 'inproceedings' };
const WEB: PublicationType = { csl: 'webpage', bibtex: 'misc' };
const DATA: PublicationType = { csl: 'dataset', bibtex: 'misc' };
const OTHER: PublicationType = { csl: 'document', bibtex: 'misc' };

const TYPES: Readonly<Record<string, PublicationType>> = {
  ABST: ARTICLE,
  EJOUR: ARTICLE,
  INPR: ARTICLE,
  JFULL: ARTICLE,
  JOUR: ARTICLE,
  MGZN: { csl: 'article-magazine', bibtex: 'article' },
  NEWS: { csl: 'article-newspaper', bibtex: 'article' },
  BOOK,
  EBOOK: BOOK,
  EDBOOK: BOOK,
  CHAP: CHAPTER,
  ECHAP: CHAPTER,
  CONF: { csl: 'paper-conference', bibtex: 'proceedings' },
  CPAPER: CONFERENCE,
  DICT: { csl: 'entry-dictionary', bibtex: 'incollection' },
  ENCYC: { csl: 'entry-encyclopedia', bibtex: 'incollection' },
  THES: { csl: 'thesis', bibtex: 'phdthesis' },
  RPRT: { csl: 'report', bibtex: 'techreport' },
  STAND: { csl: 'standard', bibtex: 'misc' },
  PAT: { csl: 'patent', bibtex: 'misc' },
  BLOG: { csl: 'post-weblog', bibtex: 'misc' },
  ELEC: WEB,
  ICOMM: WEB,
  WEB,
  AGGR: DATA,
  DATA,
  DBASE: DATA,
  COMP: { csl: 'software', bibtex: 'misc' },
  MANSCPT: { csl: 'manuscript', bibtex: 'unpublished' },
  UNPB: { csl: 'manuscript', bibtex: 'unpublished' },
  PCOMM: { csl: 'personal_communication', bibtex: 'misc' },
  PAMP: { csl: 'pamphlet', bibtex: 'booklet' },
  CASE: { csl: 'legal_case', bibtex: 'misc' },
  STAT: { csl: 'legislation', bibtex: 'misc' },
  BILL: { csl: 'bill', bibtex: 'misc' },
  HEAR: { csl: 'hearing', bibtex: 'misc' },
  MAP: { csl: 'map', bibtex: 'misc' },
  MUSIC: { csl: 'musical_score', bibtex: 'misc' },
  SOUND: { csl: 'song', bibtex: 'misc' },
  VIDEO: { csl: 'motion_picture', bibtex: 'misc' },
  MPCT: { csl: 'motion_picture', bibtex: 'misc' },
  ART: { csl: 'graphic', bibtex: 'misc' },
  FIGURE: { csl: 'figure', bibtex: 'misc' },
  SLIDE: { csl: 'speech', bibtex: 'misc' },
};

/** The names of a RIS type in other formats; a type that they do not know is a document. */
export function publicationType(risType: string): PublicationType {
  return TYPES[risType] ?? OTHER;
}
