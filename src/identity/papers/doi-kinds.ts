/**
 * Where preprints get their DOIs: registrant prefixes as the servers use them (Crossref's list of
 * members, DataCite for arXiv and Zenodo), with what follows where a publisher shares its prefix.
 */
const PREPRINT_DOI =
  /^(?:10\.1101\/(?:\d{6,}|\d{4}\.\d{2}\.\d{2}\.)|10\.64898\/|10\.48550\/arxiv|10\.21203\/rs|10\.2139\/ssrn|10\.20944\/preprints|10\.31219\/osf|10\.312(?:2\d|3\d)\/|10\.26434\/chemrxiv|10\.36227\/techrxiv|10\.22541\/|10\.1002\/essoar|10\.32942\/|10\.7287\/peerj\.preprints|10\.47340\/mla|10\.33774\/|10\.2196\/preprints|10\.51094\/jxiv|10\.12688\/verixiv)/;

/** The name of a preprint server in the place of a journal, folded. */
const PREPRINT_SERVER =
  /^(?:biorxiv|medrxiv|arxiv|chemrxiv|psyarxiv|socarxiv|techrxiv|eartharxiv|research square|ssrn|preprints(?: org)?|osf preprints|peerj preprints|authorea)\b/;

/** What a server or journal adds to a DOI for each version of one work: `/v2`, `.v2`, `.2` of F1000. */
const VERSION =
  /(?:[/.]v\d{1,2}|(?<=^10\.12688\/[a-z0-9]+\.\d+)\.\d{1,2}|(?<=^10\.1101\/.{6,})v\d{1,2})$/;

/** True for a DOI that a preprint server gave. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi);
}

/** True for a preprint server named as the journal; the name is folded. */
export function isPreprintServer(journal: string): boolean {
  return PREPRINT_SERVER.test(journal);
}

/** DOIs of a journal, and what looks like one: the numbers by which Cochrane's CENTRAL counts records. */
const OF_NO_PAPER = /^10\.1002\/(?:central\/|\(issn\))/;

/**
 * The DOI by which papers are compared, without the number of a version: versions of one preprint are
 * one paper. Null for one that names no paper.
 */
export function comparedDoi(doi: string): string | null {
  const plain = doi.replaceAll('%28', '(').replaceAll('%29', ')').replace(VERSION, '');
  return OF_NO_PAPER.test(plain) ? null : plain;
}

/**
 * True where one DOI is the other with something behind a dot or slash: a later edition
 * (`…cd001234` and `…cd001234.pub2`) or a part; or an archive's. Such records are two papers, and each other's kin.
 */
export function isKinDoi(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isArchiveDoi(a) !== isArchiveDoi(b)) return true;
  return withoutEdition(a) === withoutEdition(b) || /^[./]/.test(startRest(short, long));
}

function withoutEdition(doi: string): string {
  return doi.replace(/\.pub\d{1,2}$/, '');
}

function startRest(short: string, long: string): string {
  return long.startsWith(short) ? long.slice(short.length) : '';
}

/** JSTOR gives papers a DOI of its own beside their publisher's. */
export function isArchiveDoi(doi: string): boolean {
  return doi.startsWith('10.2307/');
}
