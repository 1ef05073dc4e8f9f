import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeAliases } from '../../src/graph/index.js';
import { authorId, authorKeyOf, nodeId, paperId } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const TITLE = 'Nurse staffing and the safety of patients in small hospitals';
const body = `TI  - ${TITLE}
PY  - 2015
AU  - Ravengaard, Mei
AU  - Haldanek, Esra
JO  - Journal of Imagined Systems
VL  - 4
SP  - 21
EP  - 33
`;
const WITHOUT_DOI = `TY  - JOUR\n${body}ER  -\n`;
const WITH_DOI = `TY  - JOUR\n${body}DO  - 10.1234/jis.2015.4\nER  -\n`;

const idOfName = (name: string): string => authorId(authorKeyOf(name) ?? '');

const OLD_PAPER = paperId(
  'title:nurse staffing and the safety of patients in small hospitals|2015|ravengaard',
);
const NEW_PAPER = paperId('doi:10.1234/jis.2015.4');
const AUTHOR = idOfName('Ravengaard, Mei');
const OTHER = idOfName('Haldanek, Esra');
const OLD_AUTHOR = nodeId('A', 'a name that went into hers');
const OLD_JOURNAL = nodeId('J', 'a title that went into the journal');

describeOnBothEngines('An id that was merged away', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('first.ris', WITHOUT_DOI));
    api = await startApi(store());
    expect(await api.ask(`{ paper(id: "${OLD_PAPER}") { id } }`)).toEqual({
      paper: { id: OLD_PAPER },
    });
    await importSource(store(), textSource('second.ris', WITH_DOI));
    const { journals } = Object(await api.ask('{ journals { nodes { id } } }'));
    await store().engine.write(async (transaction) => {
      const journal = String(journals.nodes[0].id);
      await transaction.run(writeAliases('Author', [{ id: OLD_AUTHOR, of: AUTHOR }]));
      await transaction.run(writeAliases('Journal', [{ id: OLD_JOURNAL, of: journal }]));
    });
  });
  afterAll(() => api.stop());

  it('answers with the paper that took its place', async () => {
    expect(await api.ask(`{ paper(id: "${OLD_PAPER}") { id doi } papers { totalCount } }`)).toEqual(
      { paper: { id: NEW_PAPER, doi: '10.1234/jis.2015.4' }, papers: { totalCount: 1 } },
    );
  });

  it('answers with the author and the journal too', async () => {
    const query = `{ author(id: "${OLD_AUTHOR}") { id name papers { totalCount } coauthors { totalCount } }
      journal(id: "${OLD_JOURNAL}") { title paperCount } }`;
    expect(await api.ask(query)).toEqual({
      author: {
        id: AUTHOR,
        name: 'Mei Ravengaard',
        papers: { totalCount: 1 },
        coauthors: { totalCount: 1 },
      },
      journal: { title: 'Journal of Imagined Systems', paperCount: 1 },
    });
  });

  it('means that node in filters', async () => {
    const filter = `filter: { author: "${OLD_AUTHOR}", journal: "${OLD_JOURNAL}" }`;
    const query = `{ papers(${filter}) { nodes { id } } paperGroups(by: [YEAR], ${filter}) { nodes { paperCount } }
      collaborationIndicators(${filter}) { papers } }`;
    expect(await api.ask(query)).toEqual({
      papers: { nodes: [{ id: NEW_PAPER }] },
      paperGroups: { nodes: [{ paperCount: 1 }] },
      collaborationIndicators: { papers: 1 },
    });
  });

  it('means that node in filters below a node, also where several ids are given', async () => {
    const papers = `{ totalCount nodes { id } }`;
    const query = `{ author(id: "${OTHER}") {
      one: papers(filter: { author: "${OLD_AUTHOR}", journal: "${OLD_JOURNAL}" }) ${papers}
      none: papers(filter: { authors: { none: ["${OLD_AUTHOR}"] } }) ${papers}
      coauthors(filter: { journal: "${OLD_JOURNAL}" }) { totalCount edges { paperCount } }
      byStrength: coauthors(counting: FRACTIONAL, filter: { journal: "${OLD_JOURNAL}" }) { totalCount }
      journals(filter: { ids: ["${OLD_PAPER}"] }) { totalCount }
      papersByYear(filter: { author: "${OLD_AUTHOR}" }) { year }
    } }`;
    expect(await api.ask(query)).toEqual({
      author: {
        one: { totalCount: 1, nodes: [{ id: NEW_PAPER }] },
        none: { totalCount: 0, nodes: [] },
        coauthors: { totalCount: 1, edges: [{ paperCount: 1 }] },
        byStrength: { totalCount: 1 },
        journals: { totalCount: 1 },
        papersByYear: [{ year: 2015 }],
      },
    });
  });

  it('means that author in networks, paths and shared papers', async () => {
    const query = `{
      around: coauthorNetwork(author: "${OLD_AUTHOR}") { nodes { author { id } } }
      among: coauthorNetwork(authors: ["${OLD_AUTHOR}", "${OTHER}"]) { links { paperCount } }
      coauthorPaths(from: "${OLD_AUTHOR}", to: "${OTHER}") { length }
      collaborationDistance(from: "${OTHER}", to: "${OLD_AUTHOR}")
      sharedPapers(authors: ["${OLD_AUTHOR}", "${AUTHOR}", "${OTHER}"]) { nodes { id } }
    }`;
    expect(await api.ask(query)).toEqual({
      around: { nodes: [OTHER, AUTHOR].sort().map((id) => ({ author: { id } })) },
      among: { links: [{ paperCount: 1 }] },
      coauthorPaths: [{ length: 1 }],
      collaborationDistance: 1,
      sharedPapers: { nodes: [{ id: NEW_PAPER }] },
    });
  });

  it('costs a statement more only where an id is missing', async () => {
    const known = await api.statementsOf(`{ paper(id: "${NEW_PAPER}") { id } }`);
    expect(known).toEqual(['papersByIds']);
    const old = await api.statementsOf(`{ paper(id: "${OLD_PAPER}") { id } }`);
    expect(old).toEqual(['papersByIds', 'papersInPlaceOf']);
  });

  it('of nobody answers null', async () => {
    expect(await api.ask('{ paper(id: "P0") { id } author(id: "A0") { id } }')).toEqual({
      paper: null,
      author: null,
    });
  });

  it('answers by the name that it had', async () => {
    const name = 'Solm, Ada';
    await store().engine.write((transaction) =>
      transaction.run(writeAliases('Author', [{ id: idOfName(name), of: OTHER }])),
    );
    expect(await api.ask('query ($name: String) { author(name: $name) { id } }', { name })).toEqual(
      { author: { id: OTHER } },
    );
  });
});
