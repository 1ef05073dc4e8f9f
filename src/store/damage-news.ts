import type { Announce } from './store.js';

/** Tells each damaged line of the journal once, although several steps of a start meet it. */
export class DamageNews {
  readonly #announce: Announce;
  readonly #told = new Set<string>();

  constructor(announce: Announce) {
    this.#announce = announce;
  }

  tell({ line, reason }: { readonly line: number; readonly reason: string }): void {
    const news = `Line ${line} of the journal is damaged: ${reason}.`;
    if (this.#told.has(news)) return;
    this.#told.add(news);
    this.#announce(news);
  }
}
