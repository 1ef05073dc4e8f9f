import type { TagValue } from '../ris/index.js';

/** A record by its tags. */
interface TaggedRecord {
  readonly fields: readonly TagValue[];
}

interface Sign {
  /** As people know it. */
  readonly name: string;
  readonly tags: readonly string[];
  readonly pattern: RegExp;
  /** Tags that the record must have too. */
  readonly needs?: readonly string[];
}

const LINKS = ['UR', 'L2', 'L1', 'LK', 'L3'];

/** A site that writes links to itself into its exports. */
const site = (name: string, pattern: RegExp, needs: readonly string[] = []): Sign => ({
  name,
  tags: LINKS,
  pattern,
  needs,
});

/** A record says who wrote it by links, accession numbers and habits; the first sign decides. */
const SIGNS: readonly Sign[] = [
  site('Ovid PsycINFO', /\bovid.*[?&]D=psyc/i, ['T1']),
  site('Ovid MEDLINE', /\bovid.*[?&]D=(?:med|prem|ppez|pmn)/i, ['T1']),
  site('Ovid Embase', /\bovid.*[?&]D=(?:emed|oemez|emez)/i, ['T1']),
  site('Ovid Cochrane', /\bovid.*[?&](?:D=cctr|AN=CN-)/i, ['T1']),
  site('Ovid ERIC', /\bovid.*[?&]D=eric/i, ['T1']),
  site('Ovid', /\bovid/i, ['T1']),
  { name: 'Rayyan', tags: ['AN', 'N1', 'ID'], pattern: /\brayyan-|RAYYAN/ },
  { name: 'Covidence', tags: ['PD', 'NS'], pattern: /^/, needs: ['NS', 'PD'] },
  // The Lens and Web of Science write dates as Zotero does.
  site('The Lens', /\blens\.org/i),
  { name: 'EndNote', tags: ['ID'], pattern: /^\d{1,7}$/, needs: ['ST', 'TI'] },
  { name: 'EndNote', tags: ['L1', 'L4'], pattern: /^internal-pdf:/ },
  { name: 'Zotero', tags: ['Y2'], pattern: /^\d{4}\/\d\d\/\d\d\/\d\d:\d\d:\d\d/ },
  { name: 'Zotero', tags: ['DA'], pattern: /^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/$/, needs: ['TI', 'PY'] },
  { name: 'EBSCO', tags: ['DP'], pattern: /^EBSCO/i, needs: ['T1'] },
  site('EBSCO', /ebscohost\.com/i, ['T1', 'JO']),
  site('ProQuest', /\bproquest\.com/i, ['T1']),
  { name: 'RefWorks', tags: ['ID'], pattern: /^RefID:/ },
  { name: 'EPPI-Reviewer', tags: ['U1'], pattern: /^\d+$/, needs: ['T1', 'A1', 'ST', 'DA'] },
  site('Embase', /\bembase\.com/i, ['T1']),
  site('Scopus', /\bscopus\.com/i),
  { name: 'Scopus', tags: ['DB'], pattern: /^Scopus$/i },
  { name: 'Web of Science', tags: ['AN', 'UT', 'M3'], pattern: /^(?:WOS|ISI|BCI|CCC):/ },
  site('Dimensions', /app\.dimensions\.ai/i),
  { name: 'Cochrane', tags: ['AN', 'ID'], pattern: /^CN-\d{8}$/ },
  site('Cochrane', /cochranelibrary\.com/i),
  site('OpenAlex', /\bopenalex\.org/i),
  { name: 'OpenAlex', tags: ['ID'], pattern: /openalex|^W\d{6,}$/ },
  { name: 'OpenAlex', tags: ['DA'], pattern: /^\d{4}-\d\d-\d\d$/, needs: ['TI', 'T2', 'C1'] },
  site('SciELO', /\bscielo\b/i),
  { name: 'SciELO', tags: ['DB'], pattern: /^SciELO/i },
  site('Project MUSE', /\bmuse\.jhu\.edu/i),
  site('TRID', /\btrid\.trb\.org/i),
  site('HighWire', /\/content\/.+\.(?:abstract|short|full)$/i),
  { name: 'Mendeley', tags: LINKS, pattern: /^file:\/\/|mendeley\.com/i },
  { name: 'Citavi', tags: ['TS', 'M4'], pattern: /citavi|Quickload|BibTeX/i },
  { name: 'Web of Science', tags: ['WE', 'J9'], pattern: /^/ },
  site('JSTOR', /\bjstor\.org/i),
  { name: 'CNKI', tags: ['DP', 'DB', 'PB'], pattern: /^CNKI|知网/i },
  site('CNKI', /\bcnki\.(?:net|com)/i),
  site('Wanfang', /wanfangdata\.com/i),
  site('eLIBRARY.RU', /\belibrary\.ru/i),
  site('arXiv', /\barxiv\.org/i),
  site('IEEE Xplore', /ieeexplore\.ieee\.org/i),
  { name: 'IEEE Xplore', tags: ['VO'], pattern: /^/, needs: ['JO', 'JA', 'T2'] },
  site('ACM Digital Library', /\bdl\.acm\.org/i),
  site('ScienceDirect', /sciencedirect\.com/i),
  site('Springer', /(?:link\.)?springer\.com/i),
  site('Wiley', /onlinelibrary\.wiley\.com/i),
  site('Taylor & Francis', /tandfonline\.com/i),
  site('SAGE', /journals\.sagepub\.com/i),
  site('Oxford Academic', /academic\.oup\.com/i),
  site('MDPI', /\bmdpi\.com/i),
  { name: 'MDPI', tags: ['DO'], pattern: /^10\.3390\// },
  site('ResearchGate', /researchgate\.net/i),
  { name: 'SciFinder', tags: ['DB', 'DP'], pattern: /SciFinder|CAplus/i },
  site('PubMed', /pubmed|ncbi\.nlm\.nih\.gov/i),
  { name: 'Google Scholar', tags: ['JO'], pattern: /^/, needs: ['T1', 'A1', 'PB', 'Y1'] },
  { name: 'RefWorks', tags: ['ID'], pattern: /^\d+$/, needs: ['T1', 'A1', 'JF'] },
];

/** Links and numbers show themselves at the start of a value. */
const REACH = 600;

const SIGNS_BY_TAG: ReadonlyMap<string, readonly (readonly [rank: number, sign: Sign])[]> =
  groupByTag();

function groupByTag(): ReadonlyMap<string, readonly (readonly [number, Sign])[]> {
  const byTag = new Map<string, (readonly [number, Sign])[]>();
  for (const [rank, sign] of SIGNS.entries()) {
    for (const tag of sign.tags) byTag.set(tag, [...(byTag.get(tag) ?? []), [rank, sign]]);
  }
  return byTag;
}

/** The program or site that a record's own tags show to have written it, or null. */
export function exporterOf({ fields }: TaggedRecord): string | null {
  let best = SIGNS.length;
  for (const { tag, value } of fields) {
    const head = value.slice(0, REACH);
    for (const [rank, { pattern, needs }] of SIGNS_BY_TAG.get(tag) ?? []) {
      if (rank < best && pattern.test(head) && hasAll(fields, needs)) best = rank;
    }
  }
  return SIGNS[best]?.name ?? null;
}

function hasAll(fields: readonly TagValue[], needs: readonly string[] = []): boolean {
  return needs.every((tag) => fields.some((field) => field.tag === tag));
}

/** Counts what the records of a file show; most of them decide. */
export class ExporterVote {
  readonly #votes = new Map<string, number>();
  #voters = 0;

  /** So many records show who wrote the file. */
  static readonly MOST_VOTERS = 500;

  /** False once more records say nothing new. */
  get isOpen(): boolean {
    return this.#voters < ExporterVote.MOST_VOTERS;
  }

  add(record: TaggedRecord): void {
    this.#voters += 1;
    const name = exporterOf(record);
    if (name !== null) this.#votes.set(name, (this.#votes.get(name) ?? 0) + 1);
  }

  /** The name with most votes, if a fifth of the records agree; else null. */
  get winner(): string | null {
    const [first] = [...this.#votes].sort(([, one], [, other]) => other - one);
    return first !== undefined && first[1] * 5 >= this.#voters ? first[0] : null;
  }
}
