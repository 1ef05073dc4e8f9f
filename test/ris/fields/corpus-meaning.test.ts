import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interpretRecord, type Reference } from '../../../src/ris/index.js';
import { corpusFolder, readManifest, THE_CORPUS } from '../../support/corpus.js';
import { describeWith } from '../../support/needs.js';
import { collectItems } from '../collect-items.js';
import { countFields, type FieldCounts } from '../lenient-reader.js';

const COPY = 'T2 is a copy of the paper’s own title, with its year';
/** Why our count of a file is below that of a reader by tags, which knows no meaning. */
const FEWER_ON_PURPOSE: ReadonlyMap<string, string> = new Map([
  ['citesource/CAB.ris authors', 'one author is "et al."'],
  ['citesource/WoS_79.ris authors', 'AU and A1 have the same author'],
  ['citesource/lens_343.ris authors', 'one author is "null, null"'],
  ['citesource/CAB.ris journals', COPY],
  ['colandr/0_Ovid_search_results_3001_to_3130.ris journals', COPY],
  [
    'citesource/lens_343.ris journals',
    '"Deleted Journal" is what OpenAlex has where it knows none',
  ],
  ['citesource/20221207_gambling-harms_psycinfo_124.ris keywords', '"No terms assigned"'],
  ['msm-syndemic/cochrane.ris journals', 'trials: T2 is the public title, JA a link'],
  ['msm-syndemic/psycinfo.ris journals', COPY],
  ['jabref/RisImporterTestDoiAndJournalTitle.ris journals', 'T2 of a patent is no journal'],
  ['zotero-translators/RIS_js_test_02.ris authors', 'one author is "Editor"'],
  ['zotero-translators/RIS_js_test_02.ris authored', 'one author is "Editor"'],
  ['zotero-translators/RIS_js_test_02.ris journals', 'T2 of a bill or a map is no journal'],
]);

function countOf(references: readonly Reference[]): FieldCounts {
  const having = (has: (reference: Reference) => boolean): number => references.filter(has).length;
  return {
    titles: having(({ title }) => title !== null),
    authored: having(({ authors }) => authors.length > 0),
    authors: references.reduce((sum, { authors }) => sum + authors.length, 0),
    years: having(({ year }) => year !== null),
    journals: having(({ journal }) => journal !== null),
    abstracts: having(({ abstract }) => abstract !== null),
    dois: having(({ doi }) => doi !== null),
    keywords: references.reduce((sum, { keywords }) => sum + keywords.length, 0),
  };
}

async function referencesOf(path: string): Promise<readonly Reference[]> {
  const { records } = await collectItems([readFileSync(join(corpusFolder, path))]);
  return records.map(({ fields }) => interpretRecord(fields).reference);
}

describeWith(THE_CORPUS, 'the real files', () => {
  it('say at least as much as a reader by tags finds in them', async () => {
    const fewer: string[] = [];
    for (const { path, records } of readManifest()) {
      if (records === 0 || path.includes('utf16')) continue;
      const theirs = countFields(readFileSync(join(corpusFolder, path), 'utf8'));
      const ours = countOf(await referencesOf(path));
      for (const [name, count] of Object.entries(theirs)) {
        const key = `${path} ${name}`;
        const own = ours[name as keyof FieldCounts];
        if (own < count && !FEWER_ON_PURPOSE.has(key)) fewer.push(`${key}: ${own}, not ${count}`);
      }
    }
    expect(fewer).toEqual([]);
  });

  it('say all that an earlier version of this reader found in them', async () => {
    // A smaller number means that something was lost: it needs a reason here.
    const least: FieldCounts = {
      // One author less since "Editor" is nobody's name.
      ...{ titles: 7501, authored: 7387, authors: 38_573, years: 7306 },
      ...{ journals: 7027, abstracts: 4996, dois: 5229 },
      // 57,820 before sub-headings such as "Gambling/prevention & control" were taken off, which made
      // 74 of them copies of a keyword beside them.
      keywords: 57_746,
    };
    const found: FieldCounts = countOf([]);
    for (const { path } of readManifest()) {
      const counts = countOf(await referencesOf(path));
      for (const name of Object.keys(found) as (keyof FieldCounts)[]) found[name] += counts[name];
    }
    for (const name of Object.keys(least) as (keyof FieldCounts)[]) {
      expect(found[name], name).toBeGreaterThanOrEqual(least[name]);
    }
  });
});
