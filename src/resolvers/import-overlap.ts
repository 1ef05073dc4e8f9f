import {
  type Engine,
  type ImportedRecord,
  papersOfImports,
  type ReadOptions,
  sourcesOfImports,
} from '../graph/index.js';
import { compareTexts } from '../identity/index.js';

/** A filter of papers, as the API takes it. */
type PaperFilterJson = {
  readonly imports: {
    readonly any?: readonly string[];
    readonly all?: readonly string[];
    readonly none?: readonly string[];
  };
};

/** Papers, and the filter that lists them. */
interface CountedPapers {
  readonly papers: number;
  readonly filter: PaperFilterJson;
}

/** What one of several sources brought. */
export interface SourceShare extends CountedPapers {
  readonly id: string;
  readonly source: string;
  /** Its records in the graph, each time that it holds them. */
  readonly records: number;
  /** Records beyond the first of each of its papers. */
  readonly duplicates: number;
  /** Papers that no other of the sources brought. */
  readonly alone: CountedPapers;
}

/** Papers that just these of the sources brought, and no other of them. */
export interface SharedPapers extends CountedPapers {
  readonly imports: readonly string[];
  /** The names of the sources, in the order of `imports`. */
  readonly sources: readonly string[];
}

/** How several sources overlap: the numbers of a PRISMA flow diagram and of an upset plot. */
export interface ImportOverlap extends CountedPapers {
  /** Records of all sources together. */
  readonly records: number;
  /** Records beyond the first of each paper: in one source or in several. */
  readonly duplicates: number;
  /** In the order asked for. */
  readonly sources: readonly SourceShare[];
  /** Each paper counts in one: the largest first, then by the order of the sources. */
  readonly combinations: readonly SharedPapers[];
}

/**
 * Counts which papers some imports brought, alone and together. It reads a row for each of their records,
 * and holds a number for each of their papers.
 *
 * @param imports ids of imports that the graph has, each once; at most 30.
 */
export async function importOverlap(
  engine: Pick<Engine, 'stream' | 'read'>,
  imports: readonly string[],
  options: ReadOptions = {},
): Promise<ImportOverlap> {
  const rows = await engine.read(sourcesOfImports(imports), options);
  const names = new Map(rows.map(({ id, source }) => [id, source]));
  const counts = new OverlapCounts(imports);
  for await (const records of engine.stream(papersOfImports(imports), options)) counts.add(records);
  const combinations = counts.combinations().map(({ members, papers }) => ({
    imports: members,
    sources: members.map((id) => names.get(id) ?? ''),
    papers,
    filter: onlyFrom(members, imports),
  }));
  const papers = combinations.reduce((sum, each) => sum + each.papers, 0);
  const records = imports.reduce((sum, id) => sum + counts.recordsOf(id), 0);
  return {
    records,
    duplicates: records - papers,
    papers,
    filter: { imports: { any: imports } },
    sources: imports.map((id) => {
      const source = { id, source: names.get(id) ?? '', records: counts.recordsOf(id) };
      return shareOf(source, combinations, onlyFrom([id], imports));
    }),
    combinations,
  };
}

function shareOf(
  source: Pick<SourceShare, 'id' | 'source' | 'records'>,
  combinations: readonly SharedPapers[],
  filterOfAlone: PaperFilterJson,
): SourceShare {
  const own = combinations.filter(({ imports }) => imports.includes(source.id));
  const papers = own.reduce((sum, each) => sum + each.papers, 0);
  const alone = own.find(({ imports }) => imports.length === 1);
  return {
    ...source,
    papers,
    duplicates: source.records - papers,
    filter: { imports: { any: [source.id] } },
    alone: { papers: alone?.papers ?? 0, filter: filterOfAlone },
  };
}

/** The papers that each of the members brought, and none of the others. */
function onlyFrom(members: readonly string[], imports: readonly string[]): PaperFilterJson {
  const none = imports.filter((id) => !members.includes(id));
  return { imports: { all: members, ...(none.length > 0 && { none }) } };
}

/** Which of the imports brought each paper: a bit for each import. */
class OverlapCounts {
  readonly #imports: readonly string[];
  readonly #bits: ReadonlyMap<string, number>;
  readonly #papers = new Map<string, number>();
  readonly #records = new Map<string, number>();

  constructor(imports: readonly string[]) {
    this.#imports = imports;
    this.#bits = new Map(imports.map((id, place) => [id, 2 ** place]));
  }

  add(records: readonly ImportedRecord[]): void {
    for (const { import: id, paper } of records) {
      this.#records.set(id, this.recordsOf(id) + 1);
      this.#papers.set(paper, (this.#papers.get(paper) ?? 0) | (this.#bits.get(id) ?? 0));
    }
  }

  recordsOf(id: string): number {
    return this.#records.get(id) ?? 0;
  }

  combinations(): readonly { readonly members: readonly string[]; readonly papers: number }[] {
    const counts = new Map<number, number>();
    for (const mask of this.#papers.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
    return [...counts]
      .map(([mask, papers]) => ({ members: this.#membersOf(mask), papers }))
      .sort((a, b) => b.papers - a.papers || compareTexts(this.#placeOf(a), this.#placeOf(b)));
  }

  #membersOf(mask: number): readonly string[] {
    return this.#imports.filter((id) => (mask & (this.#bits.get(id) ?? 0)) !== 0);
  }

  /** Fewer sources first, then in the order asked for. */
  #placeOf({ members }: { readonly members: readonly string[] }): string {
    const places = members.map((id) => String(this.#imports.indexOf(id)).padStart(2, '0'));
    return [String(members.length).padStart(2, '0'), ...places].join(' ');
  }
}
