import { describe, expect, it } from 'vitest';
import { NodeMemory } from '../../../src/derivation/changes/node-memory.js';

const topic = {
  id: 'T1',
  key: 'one',
  label: 'One',
  source: 'KEYWORD',
  variants: ['One'],
  variantCounts: [1],
  schemes: [],
  givenLabel: null,
  paperCount: 1,
} as const;

function memoryAfterChange(version: number): NodeMemory {
  const memory = new NodeMemory();
  memory.begin(version);
  memory.topics.set(topic.id, topic);
  return memory;
}

describe('NodeMemory', () => {
  it('holds what the change before left, when no other writer came between', () => {
    const memory = memoryAfterChange(5);
    memory.keep();
    memory.begin(6);
    expect(memory.topics.get('T1')).toEqual(topic);
  });

  it('forgets everything when another writer raised the version', () => {
    const memory = memoryAfterChange(5);
    memory.keep();
    memory.begin(7);
    expect(memory.topics.size).toBe(0);
  });

  it('forgets a change that was not kept, also when another writer took its version', () => {
    for (const version of [5, 6]) {
      const memory = memoryAfterChange(5);
      memory.begin(version);
      expect(memory.topics.size).toBe(0);
    }
  });

  it('does not grow with the length of an import', () => {
    const memory = memoryAfterChange(1);
    for (let count = 0; count < 25_000; count += 1) memory.topics.set(`T${count}`, topic);
    memory.keep();
    memory.begin(2);
    expect(memory.topics.size).toBe(0);
  });
});
