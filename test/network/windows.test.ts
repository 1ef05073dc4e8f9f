import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectIncidences, type Incidence, tabulate } from '../../src/network/index.js';
import { networkOverTime } from '../../src/network/windows/index.js';
import { spanOfYears, timeWindows } from '../../src/network/windows/time-windows.js';

describe('time windows', () => {
  it('touch each other by default, and the last may reach beyond the span', () => {
    expect(timeWindows({ from: 2000, to: 2010 }, { years: 5 })).toEqual([
      { from: 2000, to: 2004 },
      { from: 2005, to: 2009 },
      { from: 2010, to: 2014 },
    ]);
  });

  it('slide by their step, and reach back to the first year when cumulative', () => {
    const span = { from: 2000, to: 2003 };
    expect(timeWindows(span, { years: 2, step: 1 }).map(({ from, to }) => [from, to])).toEqual([
      [2000, 2001],
      [2001, 2002],
      [2002, 2003],
    ]);
    expect(
      timeWindows(span, { years: 2, step: 1, isCumulative: true }).map(({ from, to }) => [
        from,
        to,
      ]),
    ).toEqual([
      [2000, 2001],
      [2000, 2002],
      [2000, 2003],
    ]);
  });

  it('cover every year of the span', () => {
    const sizes = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2000 }),
        fc.nat(60),
        sizes,
        (from, length, years) => {
          const windows = timeWindows({ from, to: from + length }, { years });
          for (let year = from; year <= from + length; year += 1) {
            expect(
              windows.filter((window) => window.from <= year && year <= window.to),
            ).toHaveLength(1);
          }
        },
      ),
    );
  });

  it('are none without years, and the latest when there would be too many', () => {
    expect(timeWindows(null, { years: 5 })).toEqual([]);
    expect(timeWindows({ from: 1, to: 2000 }, { years: 1, maxWindows: 2 })).toEqual([
      { from: 1999, to: 1999 },
      { from: 2000, to: 2000 },
    ]);
  });
});

describe('a network over time', () => {
  const table = tabulate(
    collectIncidences([
      ...paper('p1', 2000, ['a', 'b']),
      ...paper('p2', 2001, ['a', 'b']),
      ...paper('p3', 2001, ['a', 'c']),
      ...paper('p4', 2002, ['c', 'd']),
      ...paper('p5', 2002, ['e']),
      ...paper('p6', null, ['a', 'f']),
    ]),
  );

  it('tells new and lost links and newcomers of each window', () => {
    const windows = networkOverTime(table, { counting: 'FULL' }, { years: 1 });
    expect(
      windows.map(({ from, papers, nodes, links, newLinks, lostLinks, newcomers }) => [
        from,
        papers,
        nodes,
        links,
        newLinks,
        lostLinks,
        newcomers,
      ]),
    ).toEqual([
      [2000, 1, 2, 1, 1, 0, 2],
      [2001, 2, 3, 2, 1, 0, 1],
      [2002, 2, 3, 1, 1, 2, 2],
    ]);
  });

  it('loses no link when cumulative', () => {
    const windows = networkOverTime(table, { counting: 'FULL' }, { years: 1, isCumulative: true });
    expect(windows.map(({ links, newLinks, lostLinks }) => [links, newLinks, lostLinks])).toEqual([
      [1, 1, 0],
      [2, 1, 0],
      [3, 1, 0],
    ]);
    expect(windows.map(({ averageStrength }) => averageStrength)).toEqual([1, 2, 8 / 5]);
  });

  it('spans the years of the papers', () => {
    expect(spanOfYears(table)).toEqual({ from: 2000, to: 2002 });
    expect(spanOfYears(tabulate(collectIncidences(paper('p', null, ['a']))))).toBeNull();
  });
});

function paper(id: string, year: number | null, members: readonly string[]): readonly Incidence[] {
  return members.map((member) => ({ member, paper: id, year, memberCount: members.length }));
}
