import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import {
  type CheckedSource,
  checkSource,
  exampleLines,
  printFileReport,
  ReportBuilder,
  reportDocument,
  sarifLog,
} from '../../src/reports/index.js';
import { sarifErrors } from './sarif-schema.js';

const sourceOf = (name: string, text: string): CheckedSource => ({
  name,
  async *open() {
    yield Buffer.from(text);
  },
});

const ODD = sourceOf(
  'odd.ris',
  'TY  - JOUR\nTI  - 图像 \u001b[31m A title\nAU  - Doe, Jo\nPY  - 2020\nER  - 图像 stray\nlost words\n',
);
const FLAT = sourceOf('flat.ris', 'TY - JOUR AU - Doe, J TI - A title PY - 2020 ER -\n');
const NBIB = sourceOf('a.nbib', 'PMID- 1\nOWN - NLM\nTI  - A title\n');

describe('the report of a file', () => {
  it('looks at the fields of the first records only, which tell who wrote the file', () => {
    const builder = new ReportBuilder('a.ris');
    let looks = 0;
    for (let record = 0; record < 2_000; record += 1) {
      builder.count('LINES', () => {
        looks += 1;
        return [{ tag: 'DB', value: 'Scopus' }];
      });
    }
    expect(builder.report()).toMatchObject({ records: 2_000, producer: 'Scopus' });
    expect(looks).toBe(500);
  });

  it('shows the line of each problem with a caret, wide letters counted twice', async () => {
    const report = await checkSource(ODD);
    const text = printFileReport(report, await exampleLines(ODD, report.groups));
    expect(text).toContain(
      [
        '    odd.ris:5:6  Text stands behind ER, not read: "图像 stray"',
        '      5 | ER  - 图像 stray',
        '        |      ^',
      ].join('\n'),
    );
    expect(text).toContain('RIS, one tag a line · producer unknown · utf-8 · 1 record');
    expect(text).not.toContain('\u001b');
  });

  it('shows of a long line the part around the place', async () => {
    const long = sourceOf('long.ris', `TY  - JOUR\nTI  - x\nER  - ${'word '.repeat(500)}\n`);
    const report = await checkSource(long);
    const text = printFileReport(report, await exampleLines(long, report.groups));
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(160);
    expect(text).toContain('…');
  });

  it('is for machines one document with totals', async () => {
    const reports = [await checkSource(ODD), await checkSource(FLAT), await checkSource(NBIB)];
    expect(reportDocument(reports)).toMatchObject({
      files: [
        {
          file: 'odd.ris',
          format: 'LINES',
          producer: null,
          encoding: 'utf-8',
          records: 1,
          problems: { TEXT_AFTER_ER: 1, TEXT_OUTSIDE_RECORD: 1 },
        },
        { file: 'flat.ris', format: 'FLATTENED', records: 1, bytes: 50, problems: {} },
        {
          file: 'a.nbib',
          format: 'NOT_RIS',
          looksLike: 'PubMed NBIB (MEDLINE)',
          records: 0,
          problems: { NOT_RIS: 1 },
        },
      ],
      totals: { files: 3, records: 2, severities: { ERROR: 1, WARNING: 2, NOTE: 0 } },
    });
  });

  it('tells of a source that breaks as of any other', async () => {
    const { SourceUnreadableError } = await import('../../src/ingest/sources/source.js');
    const broken: CheckedSource = {
      name: 'broken.ris',
      async *open() {
        yield Buffer.from('');
        throw new SourceUnreadableError('broken.ris is damaged.');
      },
    };
    expect(await checkSource(broken)).toMatchObject({
      format: 'UNREADABLE',
      groups: [{ code: 'SOURCE_UNREADABLE', severity: 'ERROR', count: 1 }],
    });
  });

  it('is a SARIF log whose results point to rules and places', async () => {
    const log = sarifLog([await checkSource(ODD)], { name: 'papergraph', version: '0.0.0' });
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'TEXT_AFTER_ER' }, { id: 'TEXT_OUTSIDE_RECORD' }] } },
          artifacts: [{ location: { uri: 'odd.ris' }, encoding: 'utf-8' }],
          results: [
            {
              ruleId: 'TEXT_AFTER_ER',
              ruleIndex: 0,
              level: 'warning',
              locations: [{ physicalLocation: { region: { startLine: 5, startColumn: 6 } } }],
            },
            { ruleId: 'TEXT_OUTSIDE_RECORD', ruleIndex: 1 },
          ],
        },
      ],
    });
  });

  it('is a SARIF log that the schema of the standard allows, of all kinds of sources', async () => {
    const empty = sourceOf('empty.ris', '');
    const odd = sourceOf('Ordner ü/a b#c.ris', 'TY  - XXXX\nER  - \n');
    const nameless = sourceOf('-', 'TI  - no type\n');
    const reports = await Promise.all(
      [ODD, FLAT, NBIB, empty, odd, nameless].map((one) => checkSource(one)),
    );
    const tool = { name: 'papergraph', version: '0.0.0' };
    expect(sarifErrors(sarifLog(reports, tool))).toEqual([]);
    expect(sarifErrors(sarifLog([], tool))).toEqual([]);
    expect(sarifErrors({ version: '2.1.0' })).not.toEqual([]);
  });
});
