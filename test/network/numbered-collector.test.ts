import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectIncidences, NumberedCollector, tabulate } from '../../src/network/index.js';
import { anyPapers, incidencesOf } from './made-papers.js';

it('numbers and ids in any order give the table that ids alone give', () => {
  fc.assert(
    fc.property(anyPapers, fc.boolean(), fc.boolean(), (papers, areIdsFirst, isReversed) => {
      const incidences = incidencesOf(papers);
      const collector = new NumberedCollector();
      // Numbers of one graph: a member and a paper never have the same one.
      const numberOfMember = (member: string) => 1_000 + member.charCodeAt(0);
      const numberOfPaper = (paper: string) => Number(paper.slice(1)) * 7;
      const addIds = () => {
        for (const { member, paper, year, memberCount } of incidences) {
          collector.addMember(numberOfMember(member), member);
          collector.addPaper(numberOfPaper(paper), paper, year, memberCount);
        }
        collector.addMember(1, 'a member without a paper');
        collector.addPaper(2, 'a paper without a member', 2020, 0);
      };
      if (areIdsFirst) addIds();
      for (const { member, paper, position } of isReversed ? incidences.toReversed() : incidences) {
        collector.addIncidence(numberOfMember(member), numberOfPaper(paper), position ?? 0);
      }
      if (!areIdsFirst) addIds();
      expect(tabulate(collector.toRows())).toEqual(tabulate(collectIncidences(incidences)));
    }),
  );
});
