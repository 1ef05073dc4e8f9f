import { describe, expect, it } from 'vitest';
import { parseRis } from '../../../src/ris/index.js';

const LINES = 'TY  - JOUR\nTI  - One\nER  -';
const NARROW = 'TY - JOUR\nTI - One\nER -';
const FLAT = 'TY - JOUR AU - Doe, J TI - One ER -';

describe('files that were joined without a line end between them', () => {
  it.each([
    ['with the form of the format', LINES, `${LINES} \n`],
    ['with a blank behind ER', `${LINES} `, LINES],
    ['with one blank', NARROW, NARROW],
    ['flattened', FLAT, FLAT],
    ['flattened behind one tag a line', LINES, FLAT],
  ])('give all their records: %s', (_, one, other) => {
    const { records, problems } = parseRis(one + other, { source: 'joined' });
    expect(records).toHaveLength(2);
    expect(records[0]?.fields.at(-1)?.value).toBe('One');
    expect(records[1]?.fields.at(-1)?.value).toBe('One');
    expect(problems.filter(({ severity }) => severity !== 'NOTE')).toEqual([]);
  });

  it('say where the second begins', () => {
    const { records, problems } = parseRis(`${LINES}${LINES}\n`, { source: 'joined' });
    expect(records[1]).toMatchObject({ index: 2, line: 3, column: 6 });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'TYPE_AFTER_ER', record: 2, line: 3, column: 6 }),
    );
  });
});
