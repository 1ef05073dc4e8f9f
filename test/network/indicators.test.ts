import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bradfordZones,
  collaborationIndicators,
  collectIncidences,
  fitLotka,
  tabulate,
} from '../../src/network/index.js';

import { anyPapers, incidencesOf, type Papers, workedExample } from './made-papers.js';

describe('collaboration indicators', () => {
  it('follow their formulas on a small example', () => {
    expect(collaborationIndicators(tableOf({ ...workedExample, D4: ['A5'] }))).toEqual({
      papers: 4,
      authors: 5,
      authorships: 8,
      singleAuthorPapers: 1,
      multiAuthorPapers: 3,
      authorsOfMultiAuthorPapers: 4,
      meanAuthorsPerPaper: 2,
      meanPapersPerAuthor: 8 / 5,
      singleAuthorShare: 1 / 4,
      collaborationIndex: 4 / 3,
      degreeOfCollaboration: 3 / 4,
      collaborativeCoefficient: 1 - (1 / 3 + 1 / 2 + 1 / 2 + 1) / 4,
    });
  });

  it('are null where there is nothing to divide by', () => {
    expect(collaborationIndicators(tableOf({}))).toMatchObject({
      papers: 0,
      collaborationIndex: null,
      degreeOfCollaboration: null,
      collaborativeCoefficient: null,
    });
  });

  it('stay between 0 and 1 where they are shares', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const { degreeOfCollaboration, collaborativeCoefficient } = collaborationIndicators(
          tableOf(papers),
        );
        expect(degreeOfCollaboration).toBeGreaterThanOrEqual(collaborativeCoefficient ?? 2);
        expect(collaborativeCoefficient).toBeGreaterThanOrEqual(0);
        expect(degreeOfCollaboration).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Lotka’s law', () => {
  it('is found again in shares that follow it', () => {
    const counts = Array.from({ length: 200 }, (_, index) => index + 1).flatMap((papers) =>
      Array<number>(Math.round(1e6 / papers ** 2.5)).fill(papers),
    );
    const { exponent, constant, distance } = fitLotka(counts);
    expect(exponent).toBeCloseTo(2.5, 2);
    // 1/zeta(2.5)
    expect(constant).toBeCloseTo(1 / 1.341_487_257, 2);
    expect(distance).toBeLessThan(0.001);
  });

  it('has shares and a fit for each number of papers', () => {
    const { rows } = fitLotka([1, 1, 1, 2, 0]);
    expect(rows.map(({ papers, authors, share }) => [papers, authors, share])).toEqual([
      [1, 3, 0.75],
      [2, 1, 0.25],
    ]);
  });

  it('has no fit where all have one paper, or there is no one', () => {
    expect(fitLotka([1, 1])).toMatchObject({ exponent: null, constant: null, distance: null });
    expect(fitLotka([])).toEqual({ exponent: null, constant: null, distance: null, rows: [] });
  });
});

describe('Bradford’s zones', () => {
  it('hold about a third of the papers each, the core the fewest journals', () => {
    const counts = [10, 5, 5, 2, 2, 2, 2, 1, 1].map((papers, index) => ({
      journal: `j${index}`,
      papers,
    }));
    expect(
      bradfordZones(counts.reverse()).map(({ journal, zone, cumulativePapers }) => [
        journal,
        zone,
        cumulativePapers,
      ]),
    ).toEqual([
      ['j0', 1, 10],
      ['j1', 2, 15],
      ['j2', 2, 20],
      ['j3', 3, 22],
      ['j4', 3, 24],
      ['j5', 3, 26],
      ['j6', 3, 28],
      ['j7', 3, 29],
      ['j8', 3, 30],
    ]);
  });
});

function tableOf(papers: Papers) {
  return tabulate(collectIncidences(incidencesOf(papers)));
}
