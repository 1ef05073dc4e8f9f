import { describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../src/cli/import-summary.js';
import { importDocument, printSummary } from '../../src/cli/print-import.js';
import { ProblemGroups, ReportBuilder } from '../../src/reports/index.js';
import { type Problem, SourceLines } from '../../src/ris/index.js';

function problem(code: string, severity: Problem['severity'], line: number): Problem {
  const message = `what was found at ${line}`;
  return { code, severity, message, source: 'a.ris', record: 1, line, column: 1 };
}

const odd = [1, 2, 3, 4, 5].map((line) => problem('ODD_TAG', 'WARNING', line));
const lost = problem('RECORD_LOST', 'ERROR', 9);

const outcomes: readonly SourceOutcome[] = [
  {
    source: 'a.ris',
    report: {
      id: 'i1',
      records: 10,
      new: 7,
      updated: 2,
      unchanged: 1,
      problems: [...odd.slice(0, 3), lost],
      problemCounts: { ODD_TAG: 5, RECORD_LOST: 1 },
      file: new ReportBuilder('a.ris').report(),
    },
    error: null,
  },
  {
    source: 'b.ris',
    report: null,
    error: { code: 'SOURCE_UNREADABLE', message: 'The file b.ris cannot be read.' },
  },
];

function groupsOf(...problems: readonly Problem[]): ProblemGroups {
  const groups = new ProblemGroups();
  for (const one of problems) groups.add(one);
  return groups;
}

describe('the summary of an import', () => {
  it('has the counts, the files that failed, and three lines a problem, the worst first', () => {
    const lines = new SourceLines();
    lines.set(lost, { number: 9, text: 'the line', from: 1, length: 8 });
    const linesBySource = new Map([['a.ris', lines]]);
    expect(printSummary(outcomes, groupsOf(...odd, lost), linesBySource)).toBe(
      [
        'records    10',
        'new        7',
        'updated    2',
        'unchanged  1',
        'problems   6',
        'failed     b.ris: The file b.ris cannot be read. (SOURCE_UNREADABLE)',
        '',
        '  ERROR RECORD_LOST (1)',
        '    a.ris:9:1  what was found at 9',
        '      9 | the line',
        '        | ^',
        '',
        '  WARNING ODD_TAG (5)',
        '    a.ris:1:1  what was found at 1',
        '    a.ris:2:1  what was found at 2',
        '    a.ris:3:1  what was found at 3',
        '    and 2 more',
        '',
      ].join('\n'),
    );
  });

  it('is for machines one document with the totals and every file', () => {
    expect(importDocument(outcomes, groupsOf(...odd, lost))).toEqual({
      records: 10,
      new: 7,
      updated: 2,
      unchanged: 1,
      problems: 6,
      problemCounts: { RECORD_LOST: 1, ODD_TAG: 5 },
      files: [
        {
          file: 'a.ris',
          import: 'i1',
          format: 'EMPTY',
          looksLike: null,
          producer: null,
          encoding: null,
          bytes: 0,
          records: 10,
          new: 7,
          updated: 2,
          unchanged: 1,
          problems: 6,
          problemCounts: { ODD_TAG: 5, RECORD_LOST: 1 },
          firstProblems: [...odd.slice(0, 3), lost],
        },
        {
          file: 'b.ris',
          error: { code: 'SOURCE_UNREADABLE', message: 'The file b.ris cannot be read.' },
        },
      ],
    });
  });

  it('knows whether anything was lost', () => {
    expect(groupsOf(...odd).has('ERROR')).toBe(false);
    expect(groupsOf(...odd, lost).has('ERROR')).toBe(true);
    expect(groupsOf().count).toBe(0);
  });
});
