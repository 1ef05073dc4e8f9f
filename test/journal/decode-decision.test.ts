import { describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/journal/decode-entry.js';
import type { DecisionEntry } from '../../src/journal/index.js';

const entry: DecisionEntry = {
  kind: 'decision',
  decision: {
    id: 'D1',
    subject: 'AUTHOR',
    kind: 'MERGE',
    members: ['wang|li', 'wong|lee'],
    from: [],
    records: [],
    reason: 'One person',
    by: null,
    decidedAt: '2026-11-25T00:00:00.000Z',
    undoneAt: null,
    undoneBy: null,
  },
};

describe('A decision in the journal', () => {
  it('reads back as it was written', () => {
    expect(decodeEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ entry });
  });

  it.each(Object.keys(entry.decision))('is damaged without its %s', (member) => {
    const { [member]: _, ...decision }: Record<string, unknown> = { ...entry.decision };
    const reading = decodeEntry({ kind: 'decision', decision });
    expect(reading).toEqual({ reason: expect.stringContaining('decision') });
  });
});
