import { type PaperFeatures, RecentMap } from '../../identity/index.js';

/** Held ready to be compared: about 30 MB. */
const MOST_READY = 20_000;

/** Held as text, 0.6 kB each: reading the record again and finding out what it means takes twenty times as long. */
const MOST_AS_TEXT = 100_000;

/**
 * What was made of records lately. A record never changes, so this never grows old. A new record is compared
 * with those in its blocks, which may be any of the graph: so what was not asked for lately is kept for long,
 * and small.
 */
export class FeatureMemory {
  readonly #ready = new RecentMap<PaperFeatures>();
  readonly #texts = new RecentMap<string>();

  has(recordId: string): boolean {
    return this.#ready.has(recordId) || this.#texts.has(recordId);
  }

  get(recordId: string): PaperFeatures | undefined {
    const ready = this.#ready.get(recordId);
    const text = ready === undefined ? this.#texts.get(recordId) : undefined;
    if (text === undefined) return ready;
    const features = unpack(text);
    this.set(features);
    return features;
  }

  set(features: PaperFeatures): void {
    this.#texts.delete(features.recordId);
    this.#ready.set(features.recordId, features);
  }

  delete(recordId: string): void {
    this.#ready.delete(recordId);
    this.#texts.delete(recordId);
  }

  clear(): void {
    this.#ready.clear();
    this.#texts.clear();
  }

  /** Makes those small that were not asked for lately, and forgets those that were not asked for longest. */
  trim(): void {
    for (const [recordId, features] of this.#ready) {
      if (this.#ready.size <= MOST_READY) break;
      this.#ready.delete(recordId);
      this.#texts.set(recordId, JSON.stringify(features));
    }
    this.#texts.trim(MOST_AS_TEXT);
  }
}

/** Only what this memory has packed itself: features are plain JSON. */
function unpack(text: string): PaperFeatures {
  return JSON.parse(text);
}
