import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paperOrders, reversed } from '../../src/graph/index.js';
import { encodeCursor } from '../../src/resolvers/cursor.js';
import { pageOf, readPage, weightedPageOf } from '../../src/resolvers/page.js';
import type { PageArgs } from '../../src/schema/index.js';

const LIST = { label: 'Paper', order: paperOrders.YEAR_DESC };
const context = { limits: { maxFirst: 100 } } as Parameters<typeof readPage>[1];
const read = (args: PageArgs) => readPage(args, context, LIST);
const noTotal = (): Promise<number> => Promise.reject(new Error('nobody asked for it'));

const listed = fc.array(
  fc.record({
    node: fc.record({ id: fc.string({ minLength: 1 }) }),
    sortValues: fc.tuple(fc.nat(3000)),
  }),
  { maxLength: 8 },
);

const CURSOR = encodeCursor({ label: 'Paper', order: 'YEAR_DESC' }, [2021, 'P1']);

describe('A page', () => {
  it('has the rows that were asked for, and knows from one row more that others follow', () => {
    fc.assert(
      fc.property(listed, fc.nat(8), (rows, first) => {
        const page = pageOf(rows.slice(0, first + 1), read({ first }), noTotal);
        const expected = rows.slice(0, first).map(({ node }) => node);
        expect(page.nodes).toEqual(expected);
        expect(page.edges.map(({ node }) => node)).toEqual(expected);
        expect(page.pageInfo.hasNextPage).toBe(rows.length > first);
        expect(page.pageInfo.hasPreviousPage).toBe(false);
      }),
    );
  });

  it('from the end is read backwards and shown in the order of the list', () => {
    fc.assert(
      fc.property(listed, fc.nat(8), (rows, last) => {
        const page = pageOf(rows.toReversed().slice(0, last + 1), read({ last }), noTotal);
        const expected = last === 0 ? [] : rows.slice(-last).map(({ node }) => node);
        expect(page.nodes).toEqual(expected);
        expect(page.pageInfo.hasPreviousPage).toBe(rows.length > last);
        expect(page.pageInfo.hasNextPage).toBe(false);
      }),
    );
  });

  it('asks for one row more, after the row of its cursor, and backwards in the order turned round', () => {
    const after = { values: [2021], id: 'P1' };
    expect(read({ first: 3, after: CURSOR })).toMatchObject({
      order: paperOrders.YEAR_DESC,
      page: { limit: 4, after },
    });
    expect(read({ last: 3, before: CURSOR })).toMatchObject({
      order: reversed(paperOrders.YEAR_DESC),
      page: { limit: 4, after },
    });
  });

  it('gives each row the cursor of its place, and the first and last of them', () => {
    fc.assert(
      fc.property(listed, (rows) => {
        const { edges, pageInfo } = pageOf(rows, read({ first: 8 }), noTotal);
        const places = edges.map(({ cursor }) => read({ before: cursor }).page.after);
        expect(places).toEqual(
          rows.map(({ node, sortValues }) => ({ values: sortValues, id: node.id })),
        );
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      }),
    );
  });

  it('says that rows are on the other side of its cursor', () => {
    expect(pageOf([], read({ after: CURSOR }), noTotal).pageInfo).toMatchObject({
      hasPreviousPage: true,
      hasNextPage: false,
    });
    expect(pageOf([], read({ before: CURSOR }), noTotal).pageInfo).toMatchObject({
      hasPreviousPage: false,
      hasNextPage: true,
    });
  });

  it('counts the whole list only when it is called for', async () => {
    const total = vi.fn(async () => 7);
    const page = pageOf([], read({ first: 1 }), total);
    expect(total).not.toHaveBeenCalled();
    expect(await page.totalCount()).toBe(7);
  });

  it('of a weighted list tells on each edge by how many papers', () => {
    const rows = [{ node: { id: 'J1' }, sortValues: [3] }];
    const { edges } = weightedPageOf(rows, read({ first: 1 }), noTotal);
    expect(edges).toMatchObject([{ paperCount: 3, node: { id: 'J1' } }]);
  });
});
