import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paperOrders } from '../../src/graph/index.js';
import { decodeCursor } from '../../src/resolvers/cursor.js';
import {
  assemblePage,
  checkFirst,
  checkPageSize,
  pageOf,
  weightedPageOf,
} from '../../src/resolvers/page.js';

const LIST = { label: 'Paper', order: paperOrders.YEAR_DESC };
const noTotal = (): Promise<number> => Promise.reject(new Error('nobody asked for it'));

const listed = fc.array(
  fc.record({ node: fc.record({ id: fc.string({ minLength: 1 }) }), sortValue: fc.nat(3000) }),
  { maxLength: 8 },
);

describe('A page', () => {
  it('has the rows that were asked for, and knows from one row more that others follow', () => {
    fc.assert(
      fc.property(listed, fc.nat(8), (rows, first) => {
        const page = pageOf(rows.slice(0, first + 1), { first }, LIST, noTotal);
        const expected = rows.slice(0, first).map(({ node }) => node);
        expect(page.nodes).toEqual(expected);
        expect(page.edges.map(({ node }) => node)).toEqual(expected);
        expect(page.pageInfo.hasNextPage).toBe(rows.length > first);
      }),
    );
  });

  it('gives each row the cursor of its place, and the first and last of them', () => {
    fc.assert(
      fc.property(listed, (rows) => {
        const { edges, pageInfo } = pageOf(rows, { first: 8 }, LIST, noTotal);
        const keys = edges.map(({ cursor }) => decodeCursor(cursor, 'Paper', ['number', 'string']));
        expect(keys).toEqual(rows.map(({ node, sortValue }) => [sortValue, node.id]));
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      }),
    );
  });

  it('says that it begins behind a cursor', () => {
    const page = (after?: string | null) =>
      assemblePage(
        [],
        { first: 1, ...(after !== undefined && { after }) },
        'Paper',
        noTotal,
        (row) => row,
      );
    expect(page().pageInfo.hasPreviousPage).toBe(false);
    expect(page(null).pageInfo.hasPreviousPage).toBe(false);
    expect(page('cursor').pageInfo.hasPreviousPage).toBe(true);
  });

  it('counts the whole list only when it is called for', async () => {
    const total = vi.fn(async () => 7);
    const page = pageOf([], { first: 1 }, LIST, total);
    expect(total).not.toHaveBeenCalled();
    expect(await page.totalCount()).toBe(7);
  });

  it('of a weighted list tells on each edge by how many papers', () => {
    const rows = [{ node: { id: 'J1' }, sortValue: 3 }];
    const { edges } = weightedPageOf(rows, { first: 1 }, LIST, noTotal);
    expect(edges).toMatchObject([{ paperCount: 3, node: { id: 'J1' } }]);
  });
});

describe('checkFirst', () => {
  const context = { limits: { maxFirst: 100 } } as Parameters<typeof checkFirst>[1];

  const advice = (most: number) => `Do so with ${most}.`;

  it('takes what is within the limit', () => {
    expect([0, 1, 100].map((first) => checkFirst(first, context, advice))).toEqual([0, 1, 100]);
  });

  it.each([
    [-1, /give 0 or more/],
    [101, /at most 100 rows. Do so with 100\./],
  ])('refuses %d and says what to do', (first, message) => {
    expect(() => checkFirst(first, context, advice)).toThrow(message);
  });

  it('speaks of the cursor where the list has one', () => {
    expect(() => checkPageSize({ first: 101 }, context)).toThrow(/endCursor as "after"/);
  });
});
