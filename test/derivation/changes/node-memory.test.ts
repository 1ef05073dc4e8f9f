import { describe, expect, it } from 'vitest';
import { NodeMemory } from '../../../src/derivation/changes/node-memory.js';
import { paperFeatures } from '../../../src/identity/index.js';
import { interpretRecord } from '../../../src/ris/index.js';

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

const features = paperFeatures('R1', interpretRecord([{ tag: 'TY', value: 'JOUR' }]).reference);

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

  it('forgets everything when another writer raised the version, and says that a spell is over', () => {
    const memory = memoryAfterChange(5);
    const { spell } = memory;
    memory.keep();
    memory.begin(6);
    expect(memory.spell).toBe(spell);
    memory.keep();
    memory.begin(8);
    expect(memory.topics.size).toBe(0);
    expect(memory.spell).not.toBe(spell);
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
    expect(memory.topics.get('T0')).toEqual(topic);
    memory.keep();
    memory.begin(2);
    expect(memory.topics.size).toBe(20_000);
    expect(memory.topics.has('T0')).toBe(true);
    expect(memory.topics.has('T2')).toBe(false);
  });

  it('forgets nothing while a change goes on', () => {
    const memory = memoryAfterChange(1);
    for (let count = 0; count < 25_000; count += 1) memory.topics.set(`T${count}`, topic);
    expect(memory.topics.get('T2')).toEqual(topic);
  });

  it('knows the records of a change when the change is in the graph', () => {
    const memory = new NodeMemory();
    memory.begin(1);
    memory.remember([features]);
    memory.begin(1);
    memory.keep();
    expect(memory.features.has('R1')).toBe(false);
    memory.begin(2);
    memory.remember([features]);
    memory.keep();
    memory.begin(3);
    expect(memory.features.get('R1')).toBe(features);
  });

  it('forgets records when another writer came between, who may have taken them out', () => {
    const memory = new NodeMemory();
    memory.begin(1);
    memory.remember([features]);
    memory.keep();
    memory.begin(3);
    expect(memory.features.has('R1')).toBe(false);
  });
});
