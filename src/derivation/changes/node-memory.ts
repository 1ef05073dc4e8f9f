import type {
  AuthorProperties,
  DecisionProperties,
  JournalProperties,
  TopicProperties,
} from '../../graph/index.js';
import { type PaperFeatures, RecentMap } from '../../identity/index.js';
import { FeatureMemory } from '../planning/index.js';
import { type TermReader, TermsAhead } from './term-reader.js';
import { TouchedNames } from './touched-names.js';

/**
 * More is forgotten, what was not named longest first, so that a long import holds no more memory than a
 * short one. Each kind has its own share: the topics of a batch would push out journals, which are few and
 * recur in each.
 */
const MOST_AUTHORS = 15_000;
const MOST_JOURNALS = 5_000;
const MOST_TOPICS = 20_000;

/**
 * The nodes that recur, as the last change left them, so that the next need not read them again.
 * It is good for one change after the other as long as no other writer comes between, which the
 * graph's version tells: every change raises it by one.
 */
export class NodeMemory {
  readonly authors = new RecentMap<AuthorProperties>();
  readonly journals = new RecentMap<JournalProperties>();
  readonly topics = new RecentMap<TopicProperties>();
  /** Of records, which never change; only a removal of their import takes them out. */
  readonly features = new FeatureMemory();
  /** Of the records that a change brings which is not in the graph yet. */
  #added: readonly PaperFeatures[] = [];
  /** Decisions that are a thesaurus, by id: they are long, and never change but for being undone. */
  readonly thesauri = new Map<string, DecisionProperties>();
  /** What finds the terms of papers, ahead of the batch that asks for them; null where none are wanted. */
  readonly terms: TermsAhead | null;
  /** What joining has to look at again. */
  readonly touched = new TouchedNames();
  #version = 0;
  #isKept = false;
  #spell = 0;

  constructor(terms: TermReader | null = null) {
    this.terms = terms === null ? null : new TermsAhead(terms);
  }

  /**
   * A number that changes whenever all that was remembered is forgotten: another writer came between, or a change
   * was not kept. What was read while the number was the same is as this writer left it.
   */
  get spell(): number {
    return this.#spell;
  }

  /** A change begins that raised the graph to this version. */
  begin(version: number): void {
    const isNext = this.#isKept && version === this.#version + 1;
    if (isNext) this.#trim();
    else this.#forget();
    this.#version = version;
    this.#isKept = false;
    this.#added = [];
  }

  /** Records that the change brings: when it is in the graph, others are compared with them. */
  remember(added: readonly PaperFeatures[]): void {
    this.#added = added;
  }

  /** The change is in the graph. One that never comes so far is forgotten by the next. */
  keep(): void {
    this.#isKept = true;
    for (const features of this.#added) this.features.set(features);
    this.#added = [];
  }

  /** Only between changes: within one, a node that was read would be taken for one that is new. */
  #trim(): void {
    this.authors.trim(MOST_AUTHORS);
    this.journals.trim(MOST_JOURNALS);
    this.topics.trim(MOST_TOPICS);
  }

  #forget(): void {
    this.#spell += 1;
    this.authors.clear();
    this.journals.clear();
    this.topics.clear();
    // Another writer may have taken records out.
    this.features.clear();
  }
}
