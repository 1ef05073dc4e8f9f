import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SendingTurns } from '../../../src/graph/neo4j/sending-turns.js';

describe('The turns in which statements are sent', () => {
  it('come one after the other, each in a turn of the loop of its own', async () => {
    const turns = new SendingTurns();
    const sent: string[] = [];
    const all = ['a', 'b', 'c'].map((name) => turns.take().then(() => sent.push(name)));
    await Promise.resolve();
    expect(sent).toEqual(['a']);
    await nextTurn();
    expect(sent).toEqual(['a', 'b']);
    await Promise.all(all);
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('come at once where no statement came before in the same turn of the loop', async () => {
    const turns = new SendingTurns();
    await turns.take();
    await nextTurn();
    let isSent = false;
    void turns.take().then(() => {
      isSent = true;
    });
    await Promise.resolve();
    expect(isSent).toBe(true);
  });
});
