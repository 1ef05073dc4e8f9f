import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { consistency } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

// Both take more than one batch, name the same people, and share some papers by their DOI.
const files = [5, 6].map((seed) =>
  textSource(`made-${seed}.ris`, [...makeCorpus({ papers: 1_100, seed })].join('')),
);

describeOnBothEngines('Two imports at the same time', ({ store, reset }) => {
  it('make the graph that they make one after the other', async () => {
    await reset();
    for (const file of files) await importSource(store(), file);
    const inTurn = derivedOf(await graphSnapshot(store().engine));

    await reset();
    await Promise.all(files.map((file) => importSource(store(), file)));
    expect(derivedOf(await graphSnapshot(store().engine))).toEqual(inTurn);
    for (const rule of consistency) {
      expect((await store().engine.read(rule))[0]).toMatchObject({ broken: 0 });
    }
  });
});
