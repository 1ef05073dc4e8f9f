import { expect, it } from 'vitest';
import { FeatureMemory } from '../../../src/derivation/planning/feature-memory.js';
import { paperFeatures } from '../../../src/identity/index.js';
import { interpretRecord } from '../../../src/ris/index.js';

const { reference } = interpretRecord([
  { tag: 'TY', value: 'JOUR' },
  { tag: 'TI', value: 'Alpine plants' },
  { tag: 'AU', value: 'Krasuska, Marta' },
]);

function memoryOf(count: number): FeatureMemory {
  const memory = new FeatureMemory();
  for (let at = 0; at < count; at += 1) memory.set(paperFeatures(`R${at}`, reference));
  memory.trim();
  return memory;
}

it('knows a record of long ago as it was', () => {
  const memory = memoryOf(60_000);
  expect(memory.has('R0')).toBe(true);
  expect(memory.get('R0')).toEqual(paperFeatures('R0', reference));
  memory.trim();
  expect(memory.get('R1')).toEqual(paperFeatures('R1', reference));
});

it('does not grow with the length of an import: what was not asked for longest is forgotten', () => {
  const memory = memoryOf(120_000);
  expect(memory.get('R0')?.recordId).toBe('R0');
  for (const id of ['N1', 'N2']) memory.set(paperFeatures(id, reference));
  memory.trim();
  expect(['R0', 'R1', 'R2', 'R3', 'N2'].map((id) => memory.has(id))).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

it('knows nothing of a record that was taken out', () => {
  const memory = memoryOf(30_000);
  for (const id of ['R0', 'R29999']) memory.delete(id);
  expect([memory.has('R0'), memory.get('R29999')]).toEqual([false, undefined]);
  memory.clear();
  expect(memory.get('R1')).toBeUndefined();
});
