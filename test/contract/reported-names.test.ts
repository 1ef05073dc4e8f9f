import { expect, it } from 'vitest';
import { consistency, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { list } from '../../src/model/index.js';
import { describeOnBothEngines } from '../support/engines.js';

/** Papers by what their author fields hold, as people reported them. */
const PAPERS: readonly (readonly [
  title: string,
  lines: readonly string[],
  people: readonly string[],
])[] = [
  ['Lists of Scopus', ['AU  - Gray J.A., Van Hill P.'], ['J.A. Gray', 'P. Van Hill']],
  [
    'The same people by themselves',
    ['AU  - Gray, J.A.', 'AU  - Van Hill, P.'],
    ['J.A. Gray', 'P. Van Hill'],
  ],
  ['Cyrillic initials', ['AU  - Иванов И. И., Петров П. П.'], ['И. И. Иванов', 'П. П. Петров']],
  ['Persian commas', ['AU  - دوست محمدی، علی؛ رضایی، زهرا'], ['علی دوست محمدی', 'زهرا رضایی']],
  ['Chinese blanks', ['AU  - 王元发 庞宇 周前能'], ['元发 王', '宇 庞', '前能 周']],
  [
    'A list in brackets',
    ['AU  - [Wang, Thessa M.L.; van de Schoor, Rens]'],
    ['Thessa M.L. Wang', 'Rens van de Schoor'],
  ],
  [
    'Nobody named',
    ['AU  - [No author name available]', 'AU  - undefined, undefined', 'AU  - Anonyme'],
    [],
  ],
  ['Cut short', ['AU  - Yamada, T.', 'AU  - ほか', 'AU  - and 12 others'], ['T. Yamada']],
  [
    'An id and an address',
    ['AU  - Smith, John A. (57200000001)', 'AU  - Green, Otto <otto@example.org>'],
    ['John A. Smith', 'Otto Green'],
  ],
  [
    'The same two, plain',
    ['AU  - Smith, John A.', 'AU  - Green, Otto'],
    ['John A. Smith', 'Otto Green'],
  ],
  [
    'Footnotes and roles',
    ['AU  - Brown1, Robert2', 'AU  - Stone, Kai (ed.)'],
    ['Robert Brown', 'Kai Stone'],
  ],
  [
    'Groups',
    ['AU  - National Heart, Lung, and Blood Institute', 'AU  - UNICEF, WHO, World Bank'],
    ['National Heart, Lung, and Blood Institute', 'UNICEF', 'WHO', 'World Bank'],
  ],
  [
    'A person for a group',
    ['AU  - Roe, A. for the ABC Study Group'],
    ['A. Roe', 'the ABC Study Group'],
  ],
  [
    'Two tags',
    ['AU  - Poe, J.', 'AU  - Wei, L.', 'A1  - Poe, Jane', 'A1  - Wei, Li'],
    ['Jane Poe', 'Li Wei'],
  ],
  ['Read twice', ['AU  - MÃ¼ller, JÃ¶rg'], ['Jörg Müller']],
  ['Read once', ['AU  - M\\"{u}ller, J\\"{o}rg'], ['Jörg Müller']],
  ['One namesake', ['AU  - Wang 0001, Wei'], ['Wei Wang']],
  ['Another namesake', ['AU  - Wei Wang 0003'], ['Wei Wang']],
];

const source = PAPERS.map(([title, lines]) =>
  ['TY  - JOUR', `TI  - ${title}`, 'PY  - 2020', ...lines, 'ER  - ', ''].join('\n'),
).join('\n');

describeOnBothEngines('Names that people reported', ({ store }) => {
  it('are the people and groups of their papers, each once', async () => {
    await importSource(store(), textSource('reported.ris', source));
    const rows = await store().engine.read(
      statement(
        'peopleOfPapers',
        `MATCH (p:Paper)
         RETURN p.title AS title, [(a:Author)-[w:AUTHORED]->(p) | a.id + ' ' + a.name] AS people`,
        {},
        { title: text, people: list(text) },
      ),
    );
    const told = new Map(rows.map(({ title, people }) => [title, people]));
    const namesOf = (title: string): readonly string[] =>
      (told.get(title) ?? ['no paper'])
        .map((person) => person.slice(person.indexOf(' ') + 1))
        .sort();
    for (const [title, , people] of PAPERS)
      expect([title, namesOf(title)]).toEqual([title, [...people].sort()]);
    const idsOf = (title: string): readonly string[] =>
      (told.get(title) ?? []).map((person) => person.slice(0, person.indexOf(' '))).sort();
    expect(idsOf('Lists of Scopus')).toEqual(idsOf('The same people by themselves'));
    expect(idsOf('An id and an address')).toEqual(idsOf('The same two, plain'));
    expect(idsOf('Read twice')).toEqual(idsOf('Read once'));
    expect(idsOf('One namesake')).not.toEqual(idsOf('Another namesake'));
  });

  it('leave the counts of the graph as they must be', async () => {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    expect(rows.flat().filter(({ broken }) => broken > 0)).toEqual([]);
  });
});
