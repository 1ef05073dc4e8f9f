import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { recordsAtOnce } from '../../src/derivation/index.js';
import { consistency } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';
import { undisturbed } from '../support/undisturbed.js';

// Both take more than one batch, name the same people, and share some papers by their DOI.
const PAPERS = recordsAtOnce({ kind: 'neo4j' }) + 50;
const files = [5, 6].map((seed) =>
  textSource(`made-${seed}.ris`, [...makeCorpus({ papers: PAPERS, seed })].join('')),
);

describeOnBothEngines('Two imports at the same time', ({ store }) => {
  it('make the graph that they make one after the other', async () => {
    const inTurn = derivedOf((await undisturbed(files)).snapshot);
    await Promise.all(files.map((file) => importSource(store(), file)));
    expect(derivedOf(await graphSnapshot(store().engine))).toEqual(inTurn);
    for (const rule of consistency) {
      expect((await store().engine.read(rule))[0]).toMatchObject({ broken: 0 });
    }
  });
});
