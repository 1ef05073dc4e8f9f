import { replayJournal, type TermReader } from '../derivation/index.js';
import type { Engine } from '../graph/index.js';
import type { Journal } from '../journal/index.js';
import type { DamageNews } from './damage-news.js';
import { reachedPosition } from './reached-position.js';
import type { Announce } from './store.js';

const NEWS_EVERY_MS = 2_000;

/** Writes into the graph what the journal has after the place that the graph has reached. */
export async function catchUp(
  engine: Engine,
  journal: Journal,
  announce: Announce,
  news: DamageNews,
  terms: TermReader | null,
): Promise<void> {
  const missing = journal.end.sequence - (await reachedPosition(engine)).sequence;
  if (missing <= 0) return;
  announce(`The graph is ${lines(missing)} behind the journal; catching up.`);
  let nextNews = Date.now() + NEWS_EVERY_MS;
  const written = await replayJournal(
    { engine, journal, terms },
    {
      onDamage: (damage) => news.tell(damage),
      onProgress(done, total) {
        if (Date.now() < nextNews) return;
        nextNews = Date.now() + NEWS_EVERY_MS;
        announce(`  ${Math.floor((100 * done) / total)} % (${lines(done)})`);
      },
    },
  );
  announce(`The graph is up to date (${lines(written)}).`);
}

function lines(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'line' : 'lines'}`;
}
