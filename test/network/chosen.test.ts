import { describe, expect, it } from 'vitest';
import { IncidenceCollector } from '../../src/network/index.js';
import { choosingFrom, LEFT_OUT } from '../../src/network/table/chosen.js';
import { tabulate } from '../../src/network/table/index.js';

function tableOf(members: number) {
  const collector = new IncidenceCollector();
  for (let number = 0; number < members; number += 1) {
    collector.add({
      member: `A${number}`,
      paper: 'P1',
      year: 2000,
      memberCount: members,
      position: null,
    });
  }
  return tabulate(collector.toRows());
}

describe('What is chosen from a table', () => {
  it('has places in the order of its numbers', () => {
    const found = choosingFrom(tableOf(9), ({ members }) => {
      expect([members.add(7), members.add(2), members.add(7)]).toEqual([true, true, false]);
      const numbers = [...members.inOrder()];
      return { numbers, places: [2, 7, 3].map((number) => members.placeOf(number)) };
    });
    expect(found).toEqual({ numbers: [2, 7], places: [0, 1, LEFT_OUT] });
  });

  it('is chosen no more for the next, also where the work fails', () => {
    const table = tableOf(3);
    const fail = () =>
      choosingFrom(table, ({ members, papers }) => {
        members.add(1);
        papers.add(0);
        throw new Error('It fails.');
      });
    expect(fail).toThrow('It fails.');
    choosingFrom(table, ({ members, papers }) => {
      expect([members.has(1), papers.has(0)]).toEqual([false, false]);
      expect([...members.inOrder()]).toEqual([]);
    });
  });

  it('is apart from what other work chooses at the same time', () => {
    const table = tableOf(3);
    choosingFrom(table, (outer) => {
      outer.members.add(1);
      choosingFrom(table, (inner) => expect(inner.members.has(1)).toBe(false));
      expect(outer.members.has(1)).toBe(true);
    });
  });
});
