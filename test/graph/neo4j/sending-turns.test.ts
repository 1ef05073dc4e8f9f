import { describe, expect, it } from 'vitest';
import { SendingTurns } from '../../../src/graph/neo4j/sending-turns.js';
import { nextRound } from '../../../src/threads/index.js';

describe('The turns in which statements are sent', () => {
  it('come one after the other, each in a round of the loop of its own', async () => {
    const turns = new SendingTurns();
    const sent: string[] = [];
    const all = ['a', 'b', 'c'].map((name) => turns.take().then(() => sent.push(name)));
    await Promise.resolve();
    expect(sent).toEqual(['a']);
    await nextRound();
    expect(sent).toEqual(['a', 'b']);
    await Promise.all(all);
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('come at once where no statement came before in the same round of the loop', async () => {
    const turns = new SendingTurns();
    await turns.take();
    await nextRound();
    let isSent = false;
    void turns.take().then(() => {
      isSent = true;
    });
    await Promise.resolve();
    expect(isSent).toBe(true);
  });
});
