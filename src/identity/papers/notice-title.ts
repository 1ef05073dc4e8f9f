import { lastBracket } from './title-notes.js';

/** Where the paper stands that a notice is about, as Web of Science and Embase write it. */
const ABOUT_PAPER = [
  // (vol 360, pg 542, 2009)
  /^vol\.? ?\w+, (?:pgs?|pp?|art)\.? ?[\w-]+, \d{4}$/i,
  // (New England Journal of Medicine (2009) 360 (542-544)), [J. Bot. 12 (2010) 1-9]
  /^\D.{2,160}\((?:19|20)\d\d\),? ?\d+[:\s,;(]/,
  /^\D.{2,160}[ ,]\d+(?: ?\(\d+\))?,? \((?:19|20)\d\d\),? ?(?:pp?\.? ?)?e?\d+/,
  // (Blood 2010;115:123-4), (Blood. 2010 Mar 1;115(9):123-4)
  /^\D.{2,160}(?:19|20)\d\d[^;]{0,12};\s?\d+[^:]{0,12}:\s?\w+/,
];

/** What a notice is called before the title that it is about. */
const CALLED =
  /^\s*[[(]?(?:(?:published |author'?s?'? |publisher'?s?'? )?(?:erratum|errata|corrigend(?:um|a)|addendum|corrections?|amendment)(?: notice)?|(?:notice of |statement of )?retractions?(?: notice| note)?|(?:editorial )?expressions? of concern)[\])]?\s*(?:(?:to|for|of|on|in|regarding)\b\s*:?|[:.\-–—])\s*/i;
const QUOTES = /^["'“”‘’«»]+|["'“”‘’«».]+$/g;

/** A notice's title as it is compared, and whether it shows that it is one by naming another paper. */
export interface NoticeTitle {
  readonly title: string;
  readonly isAboutPaper: boolean;
}

/**
 * The title that a correction or retraction is about: "Erratum: X (Blood (2009) 12 (3-4))", "X (vol 12, pg 3,
 * 2009)" and "Correction to “X”" give X, so that two databases' words for one notice meet.
 */
export function noticeTitle(raw: string): NoticeTitle {
  const citation = lastBracket(raw);
  const isAboutPaper =
    citation !== null && ABOUT_PAPER.some((pattern) => pattern.test(citation.text));
  const named = isAboutPaper ? raw.slice(0, citation.from).trim() : raw;
  const title = named.replace(CALLED, '').trim();
  return { title: (title === named ? title : title.replace(QUOTES, '')) || raw, isAboutPaper };
}
