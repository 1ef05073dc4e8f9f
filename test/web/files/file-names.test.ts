import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordFilesBelow } from '../../../src/ingest/sources/list-sources.js';
import { FILE_NAMES } from '../../../web/explorer/parts/files/file-names.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const ENDS = [
  'ris',
  'RIS',
  'txt',
  'ris.gz',
  'txt.gz',
  'gz',
  'zip',
  'ris.zip',
  'nbib',
  'md',
  'ris.md',
];
const NAMES = [...ENDS.map((end) => `a.${end}`), 'ris', 'aris', 'a.ris~', '.ris'];

it('The explorer takes the files of a folder that the command line takes', async () => {
  const folder = await temporaryFolder('names');
  for (const name of NAMES) await writeFile(join(folder, name), '');
  const taken = (await recordFilesBelow(folder)).map(({ name }) => name);
  expect(NAMES.filter((name) => FILE_NAMES.test(name)).sort()).toEqual(taken);
});
