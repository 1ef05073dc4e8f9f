import { expect, it } from 'vitest';
import kept from '../../src/derivation/changes/rules-version.json' with { type: 'json' };
import { RULES_VERSION } from '../../src/derivation/index.js';
import { deriveFixtures } from './derive-fixtures.js';

it('the version of the rules is raised with every change of what they derive', async () => {
  expect(await deriveFixtures(), WHAT_TO_DO).toEqual(kept.digests);
  expect(RULES_VERSION, WHAT_TO_DO).toBe(kept.version);
});

const WHAT_TO_DO = `
The rules derive something else from the records of test/rules/fixtures than src/derivation/changes/rules-version.json says.
Where that is meant, raise RULES_VERSION in src/derivation/changes/rules-version.ts, then run: npm run rules
After a merge conflict take the higher of the two versions plus 1, then run the same command.`;
