import {
  changePapers,
  type Engine,
  noteTermsLeft,
  type PaperText,
  papersDue,
  textsOfPapers,
  writeAbout,
} from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import { type Change, type NodeMemory, Pieces, recordsAtOnce, rederive } from '../changes/index.js';
import { readDecisions, type Thesauri } from '../decisions/index.js';
import { runUnlessEmpty, topicKind, writeGaining } from '../nodes/index.js';
import { type PaperTopics, topicsOfTerms } from './add-terms.js';
import { nothingTouched, topicMention } from './mentions.js';

/** Papers that a note names, with what their terms are to be. */
export interface BegunTerms {
  readonly note: string;
  readonly papers: readonly string[];
  /** Of the memory, when the papers were read: what is made of them holds good in no other. */
  readonly spell: number;
  readonly made: TopicsOfPapers;
}

/** By paper; those that are gone, or have terms already, are left out. */
type TopicsOfPapers = ReadonlyMap<string, PaperTopics>;

/** Finds and writes the terms of the papers that notes name, one note after the other. */
export class LateTerms {
  readonly #pieces: Pieces;
  /** What thesauri make of terms, as of the first change of the memory's spell. */
  #targets: Thesauri['TOPIC'] = new Map();

  constructor(
    private readonly engine: Engine,
    private readonly memory: NodeMemory,
  ) {
    this.#pieces = new Pieces(recordsAtOnce(engine));
  }

  /**
   * Finds the terms of the papers of a note and makes topics and edges of them: other threads and this one do
   * that while the engine writes those of the note before. A failure is told to whoever waits.
   *
   * @param note undefined where there is none.
   * @param before papers that are written meanwhile: they are done then, also where this note names them again.
   */
  begin(note: string | undefined, before: readonly string[]): Promise<BegunTerms> {
    const begun = this.#begin(note, new Set(before));
    begun.catch(() => undefined);
    return begun;
  }

  async #begin(note: string | undefined, before: ReadonlySet<string>): Promise<BegunTerms> {
    if (note === undefined) return NOTHING_BEGUN;
    const { spell } = this.memory;
    const [{ papers } = NO_PAPERS] = await this.engine.read(papersDue(note));
    const asked = papers.filter((paper) => !before.has(paper));
    const texts = asked.length === 0 ? [] : await this.engine.read(textsOfPapers(asked));
    void this.memory.terms?.begin(texts);
    return { note, papers, spell, made: await this.#make(texts) };
  }

  /** Writes what was begun, and takes the papers off their note. */
  async write({ note, papers, spell, made }: BegunTerms): Promise<void> {
    let done = 0;
    await this.#pieces.each(papers, async (some) => {
      const left = papers.slice(done + some.length);
      await rederive(this.engine, this.memory, async (change) => {
        const isGood = this.memory.spell === spell;
        await writeTerms(change, some, isGood ? made : await this.#makeIn(change, some));
        await change.transaction.run(noteTermsLeft(note, left, some));
      });
      done += some.length;
    });
  }

  /** Another writer may have come between: papers and thesauri are read as the change finds them. */
  async #makeIn({ transaction }: Change, papers: readonly string[]): Promise<TopicsOfPapers> {
    const decisions = await readDecisions(transaction, this.memory.thesauri);
    this.#targets = decisions.thesauri.TOPIC;
    return this.#make(await transaction.run(textsOfPapers(papers)));
  }

  async #make(texts: readonly PaperText[]): Promise<TopicsOfPapers> {
    const due = texts.filter(({ sources }) => !sources.includes('TERM'));
    const found = (await this.memory.terms?.read(due)) ?? [];
    const made = new Map<string, PaperTopics>();
    for (const [place, { id, sources }] of due.entries()) {
      const terms = found[place]?.terms ?? [];
      made.set(id, topicsOfTerms(id, sources.length > 0, terms, this.#targets));
      await giveWay();
    }
    return made;
  }
}

const NO_PAPERS = { papers: [] };

const NOTHING_BEGUN: BegunTerms = { note: '', papers: [], spell: 0, made: new Map() };

/** Writes the terms of papers that have none. */
async function writeTerms(
  { transaction, memory }: Change,
  papers: readonly string[],
  topicsOf: TopicsOfPapers,
): Promise<void> {
  const { topics } = nothingTouched();
  const made = papers.flatMap((id) => {
    const own = topicsOf.get(id);
    return own === undefined ? [] : [{ id, ...own }];
  });
  for (const own of made) {
    topics.change([], own.topics.map(topicMention));
    await giveWay();
  }
  await writeGaining(transaction, topicKind, topics, memory.topics);
  const leftOut = made.flatMap(({ id, leftOut: leftOutTerms }) =>
    leftOutTerms === null ? [] : [{ id, changes: { leftOutTerms } }],
  );
  await runUnlessEmpty(transaction, leftOut, changePapers);
  const about = made.flatMap((own) => own.about);
  await runUnlessEmpty(transaction, about, writeAbout);
}
