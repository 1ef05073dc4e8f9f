import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberColumn } from '../../../src/graph/grafeo/orders/number-column.js';
import { OrderedRows, type Place } from '../../../src/graph/grafeo/orders/ordered-rows.js';
import { TextColumn } from '../../../src/graph/grafeo/orders/text-column.js';

type Direction = 'ASC' | 'DESC';

/** Few values, so that most places share one with others. */
const value = fc.integer({ min: 1, max: 5 });
const places = fc.uniqueArray(
  fc.record({ id: fc.string({ unit: 'grapheme', maxLength: 3 }), value, key: fc.constant('') }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const direction = fc.constantFrom<Direction>('ASC', 'DESC');

/** Order by value, then by id, as the engine sorts: texts by their bytes. */
function inOrder(some: readonly Omit<Place, 'node'>[], way: Direction): readonly Place[] {
  return some
    .map((place, node) => ({ ...place, node }))
    .sort(
      (a, b) =>
        (way === 'ASC' ? 1 : -1) * (Number(a.value) - Number(b.value)) ||
        Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)),
    );
}

function nodesOf(rows: OrderedRows): readonly number[] {
  return Array.from({ length: rows.length }, (_, row) => rows.nodeAt(row));
}

describe('Nodes in an order', () => {
  it('are found again after and before a row of a page, also where that row is gone', () => {
    fc.assert(
      fc.property(places, direction, (some, way) => {
        const all = inOrder(some, way);
        const rows = OrderedRows.of(NumberColumn, way, all);
        const without = OrderedRows.of(NumberColumn, way, all.slice(1));
        for (const [row, place] of all.entries()) expect(rows.rowAfter(place)).toBe(row + 1);
        for (const [row, place] of all.entries()) expect(rows.rowOf(place)).toBe(row);
        if (all[0] !== undefined) expect(without.rowAfter(all[0])).toBe(0);
        if (all[0] !== undefined) expect(without.rowOf(all[0])).toBe(0);
      }),
    );
  });

  it('with values of a range are one run of rows', () => {
    fc.assert(
      fc.property(places, direction, value, (some, way, bound) => {
        const all = inOrder(some, way);
        const rows = OrderedRows.of(NumberColumn, way, all);
        const isBefore = (place: Place) =>
          way === 'ASC' ? Number(place.value) < bound : Number(place.value) > bound;
        expect(rows.rowFrom(bound)).toBe(all.filter(isBefore).length);
        const through = all.filter((place) => isBefore(place) || place.value === bound);
        expect(rows.rowBeyond(bound)).toBe(through.length);
      }),
    );
  });

  it('are after a change as if they were read again', () => {
    fc.assert(
      fc.property(places, places, direction, (before, after, way) => {
        // Every node that the change leaves as it was stays, the others go, move or come.
        const kept = before.filter(({ id }) => !after.some((place) => place.id === id));
        const gone = kept.slice(0, Math.floor(kept.length / 2));
        const now = inOrder([...kept.slice(gone.length), ...after], way);
        const touched = new Set([...gone, ...after].map(({ id }) => id));
        const rows = OrderedRows.of(NumberColumn, way, inOrder(before, way));
        const nodes = new Map(inOrder(before, way).map(({ id, node }) => [id, node]));
        const moved = now
          .filter(({ id }) => touched.has(id))
          .map((p) => ({ ...p, node: p.node + 1_000 }));
        expect(nodesOf(rows.changed(touched, moved))).toEqual(
          now.map(({ id, node }) => (touched.has(id) ? node + 1_000 : nodes.get(id))),
        );
      }),
    );
  });

  it('read in pieces are one list', () => {
    fc.assert(
      fc.property(places, direction, fc.nat(40), (some, way, cut) => {
        const all = inOrder(some, way);
        const pieces = [all.slice(0, cut), all.slice(cut)].map((piece) =>
          OrderedRows.of(NumberColumn, way, piece),
        );
        expect(nodesOf(OrderedRows.joined(NumberColumn, way, pieces))).toEqual(
          all.map(({ node }) => node),
        );
      }),
    );
  });
});

describe('A column of texts', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '日', '\u{1f600}') }),
  );

  it('gives each text back, in pieces too', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), (all, cut) => {
        const whole = TextColumn.of(all);
        const middle = Math.min(cut, all.length);
        const again = TextColumn.joined([
          { column: whole, start: 0, end: middle },
          { column: whole, start: middle, end: all.length },
        ]);
        expect(all.map((_, row) => again.at(row))).toEqual(all);
      }),
    );
  });

  it('finds the rows that hold all of some words, and none across two rows', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.constantFrom('a', 'ab', 'é', '日a'), { minLength: 1 }),
        fc.nat(9),
        (all, words, start) => {
          const found = [...TextColumn.of(all).rowsWith(words, start)];
          const expected = all.flatMap((text, row) =>
            row >= start && words.every((word) => text.includes(word)) ? [row] : [],
          );
          expect(found).toEqual(expected);
        },
      ),
    );
  });

  it('compares by code point, as the engine sorts', () => {
    const compare = TextColumn.of(['\uff21', '\u{1f600}', 'a']).comparer('\uff21');
    expect([0, 1, 2].map((row) => Math.sign(compare(row)))).toEqual([0, 1, -1]);
  });
});
