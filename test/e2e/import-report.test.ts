import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { checkSource, reportDocument } from '../../src/reports/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const SOURCE = textSource(
  'odd.ris',
  [
    ...['TY  - JOUR', 'TI  - A made title', 'AU  - Doe, Jane', 'PY  - 2020', 'DO  - 10.5555/odd.1'],
    'AB  - Background: It was made. Methods: We made it. Results: It is made.',
    ...['UR  - https://www.scopus.com/record/1', 'ER  - lost words'],
    ...['TY  - JOUR', 'TI  - Another', 'AU  - Roe, Richard', ''],
  ].join('\n'),
);

const LAST_IMPORT = `{
  graphSummary {
    lastImport {
      source records problemCount format looksLike producer encoding bytes
      problems { code severity meaning count first { record line column message } }
    }
  }
}`;

const SECTIONS = '{ paper(doi: "10.5555/odd.1") { abstractSections { heading text } } }';

describeOnBothEngines('The report of an import', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), SOURCE);
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('comes through the API in the words of a check', async () => {
    const report = await checkSource(SOURCE);
    const [file] = reportDocument([report]).files;
    const { file: source, format, looksLike, producer, encoding, records, bytes } = file ?? {};
    const problems = report.groups.map(({ code, severity, count, examples }) => ({
      code,
      severity,
      meaning: expect.stringMatching(/\.$/),
      count,
      first: examples.map(({ record, line, column, message }) => ({
        ...{ record, line, column, message },
      })),
    }));
    expect(problems.map(({ code }) => code)).toEqual(['TEXT_AFTER_ER', 'MISSING_ER_AT_END']);
    expect(await api.ask(LAST_IMPORT)).toEqual({
      graphSummary: {
        lastImport: {
          ...{ source, records, problemCount: 2, format, looksLike, producer, encoding, bytes },
          problems,
        },
      },
    });
  });

  it('stays when the same source comes again', async () => {
    const before = await api.ask(LAST_IMPORT);
    await importSource(store(), SOURCE);
    expect(await api.ask(LAST_IMPORT)).toEqual(before);
  });

  it('is there for each file of a folder, the latest first', async () => {
    for (const name of ['a.ris', 'b.ris']) {
      await importSource(store(), textSource(name, `TY  - JOUR\nTI  - Of ${name}\nER  - \n`));
    }
    const latest = (first: number) =>
      api.ask(
        `{ graphSummary { latestImports(first: ${first}) { source records problemCount } } }`,
      );
    const [a, b, odd] = [
      { source: 'a.ris', records: 1, problemCount: expect.any(Number) },
      { source: 'b.ris', records: 1, problemCount: expect.any(Number) },
      { source: 'odd.ris', records: 2, problemCount: 2 },
    ];
    expect(await latest(20)).toEqual({ graphSummary: { latestImports: [b, a, odd] } });
    expect(await latest(1)).toEqual({ graphSummary: { latestImports: [b] } });
  });

  it('does not keep a paper from giving its abstract in sections', async () => {
    expect(await api.ask(SECTIONS)).toEqual({
      paper: {
        abstractSections: [
          { heading: 'Background', text: 'It was made.' },
          { heading: 'Methods', text: 'We made it.' },
          { heading: 'Results', text: 'It is made.' },
        ],
      },
    });
  });
});
