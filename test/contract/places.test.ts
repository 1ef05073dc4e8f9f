import { beforeAll, expect, it } from 'vitest';
import { type PlaceKind, placeIncidencesOf, placesOfPapers } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';

const RECORDS = `TY  - JOUR
TI  - One
PY  - 2001
AU  - Lee, Ada
AU  - Bo, Cy
AD  - Lund University, Lund, Sweden
AD  - Univ Oxford, Oxford, England
ER  -
TY  - JOUR
TI  - Two
AU  - Lee, Ada
AD  - Lund Univ, Lund, Sweden
ER  -
TY  - JOUR
TI  - Three
PY  - 2003
AU  - Bo, Cy
ER  -
`;

describeOnBothEngines('places of papers', (engine) => {
  beforeAll(async () => {
    await importSource(engine.store(), textSource('places.ris', RECORDS));
  });

  const read = async (kind: PlaceKind, filter = {}) => {
    const { engine: graph } = engine.store();
    const rows = await graph.read(placeIncidencesOf(kind, filter, graph.dialect));
    return rows.map(({ year, places }) => [year, ...places]).sort();
  };

  it('are those that the addresses name; a paper without addresses has none', async () => {
    expect(await read('COUNTRY')).toEqual([
      [null, 'SE'],
      [2001, 'SE', 'GB'],
    ]);
    expect(await read('INSTITUTION', { yearFrom: 2000 })).toEqual([
      [2001, 'Lund University', 'Univ Oxford'],
    ]);
  });

  it('stand beside the addresses on the paper', async () => {
    const { engine: graph } = engine.store();
    const papers = await graph.read(placeIncidencesOf('COUNTRY', { yearTo: 2001 }, graph.dialect));
    const rows = await graph.read(placesOfPapers([papers[0]?.paper ?? '', 'P0']));
    expect(rows).toEqual([
      {
        paper: papers[0]?.paper,
        affiliations: ['Lund University, Lund, Sweden', 'Univ Oxford, Oxford, England'],
        institutions: ['Lund University', 'Univ Oxford'],
        countries: ['SE', 'GB'],
      },
    ]);
  });
});
