import type {
  AuthorProperties,
  DecisionProperties,
  JournalProperties,
  TopicProperties,
} from '../../graph/index.js';
import type { FeatureMemory } from '../planning/index.js';
import { type TermReader, TermsAhead } from './term-reader.js';
import { TouchedNames } from './touched-names.js';

/** More is forgotten, so that a long import holds no more memory than a short one. */
const MOST_NODES = 20_000;

/**
 * The nodes that recur, as the last change left them, so that the next need not read them again.
 * It is good for one change after the other as long as no other writer comes between, which the
 * graph's version tells: every change raises it by one.
 */
export class NodeMemory {
  readonly authors = new Map<string, AuthorProperties>();
  readonly journals = new Map<string, JournalProperties>();
  readonly topics = new Map<string, TopicProperties>();
  /** Of records, which never change; only a removal of their import takes them out. */
  readonly features: FeatureMemory = new Map();
  /** Decisions that are a thesaurus, by id: they are long, and never change but for being undone. */
  readonly thesauri = new Map<string, DecisionProperties>();
  /** What finds the terms of papers, ahead of the batch that asks for them; null where none are wanted. */
  readonly terms: TermsAhead | null;
  /** What joining has to look at again. */
  readonly touched = new TouchedNames();
  #version = 0;
  #isKept = false;

  constructor(terms: TermReader | null = null) {
    this.terms = terms === null ? null : new TermsAhead(terms);
  }

  /** A change begins that raised the graph to this version. */
  begin(version: number): void {
    const isNext = this.#isKept && version === this.#version + 1;
    const size = this.authors.size + this.journals.size + this.topics.size;
    if (!isNext || size > MOST_NODES) this.#forget();
    // Another writer may have taken records out.
    if (!isNext) this.features.clear();
    this.#version = version;
    this.#isKept = false;
  }

  /** The change is in the graph. One that never comes so far is forgotten by the next. */
  keep(): void {
    this.#isKept = true;
  }

  #forget(): void {
    this.authors.clear();
    this.journals.clear();
    this.topics.clear();
  }
}
