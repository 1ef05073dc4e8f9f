import type { JournalDamage, KnownDamages } from './known-damage.js';
import type { Announce } from './store.js';

/**
 * Tells each damaged line of the journal once: not again in the same start, several steps of which
 * meet it, and not at the next.
 */
export class DamageNews {
  readonly #announce: Announce;
  readonly #known: KnownDamages;
  readonly #told = new Map<string, JournalDamage>();

  constructor(announce: Announce, known: KnownDamages) {
    this.#announce = announce;
    this.#known = known;
  }

  /** Whether this start has met a damage that no start before has told. */
  get hasNew(): boolean {
    return this.#told.size > 0;
  }

  tell(damage: JournalDamage): void {
    const news = `Line ${damage.line} of the journal is damaged: ${damage.reason}.`;
    if (this.#told.has(news) || this.#known.has(damage)) return;
    this.#told.set(news, damage);
    this.#announce(news);
  }

  /** To be called when all that follows from the damages is done: until then they are told again. */
  async remember(): Promise<void> {
    if (this.hasNew) await this.#known.add([...this.#told.values()], false);
  }
}
