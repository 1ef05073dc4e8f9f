import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EncodedFields,
  ListedFields,
  type RecordFields,
} from '../../../src/derivation/fields/index.js';

const anyFields = fc.array(
  fc.record({
    tag: fc.string({ minLength: 2, maxLength: 2 }),
    value: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\n', '"', '\\', '\u2028', '\ud800', '梨 🍐'),
    ),
  }),
  { maxLength: 8 },
);

function formsOf(fields: RecordFields) {
  const [list, listed] = [fields.list(), fields.listed()];
  return { list, listed, encoded: fields.encoded(), packed: fields.packed() };
}

describe('fields that came encoded', () => {
  it('are in every form what the list that they were is', () => {
    fc.assert(
      fc.property(anyFields, fc.boolean(), (list, arePacked) => {
        const here = new ListedFields(list);
        const packed = arePacked ? here.packed() : null;
        const there = new EncodedFields(here.encoded(), packed);
        expect(formsOf(there)).toEqual(formsOf(here));
        expect(formsOf(there).list).toEqual(list);
      }),
    );
  });

  it('are taken as they came where they were packed', () => {
    const fields = new ListedFields([{ tag: 'TI', value: 'Alarms' }]);
    const packed = fields.packed();
    expect(new EncodedFields(fields.encoded(), packed).packed()).toBe(packed);
  });
});
