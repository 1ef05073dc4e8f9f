import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { uploadedSources } from '../../src/jobs/uploaded-sources.js';
import { zipOf } from '../support/zip-of.js';
import { newUploads } from './new-uploads.js';

const RECORD = 'TY  - JOUR\nER  - \n';

async function sourcesOfZip(files: Readonly<Record<string, string>>) {
  const path = join(await newUploads(), 'upload');
  const bytes = zipOf(files);
  // Names are UTF-8, or control characters would be read as the signs of an old code page.
  bytes.writeUInt16LE(0x0800, bytes.indexOf('PK\x01\x02') + 8);
  await writeFile(path, bytes);
  const kept = { file: 'a'.repeat(64), bytes: bytes.length, records: 0 };
  const checks = { maxRecords: 10, expectRoom: () => undefined, signal: undefined };
  return uploadedSources(path, 'a.zip', kept, checks);
}

it.each(['a\nb.ris', `${'x'.repeat(256)}.ris`, `${'x/'.repeat(2_048)}y.ris`])(
  'a name in an archive is one of a file, as that of an upload: %#',
  async (name) => {
    await expect(sourcesOfZip({ [name]: RECORD })).rejects.toMatchObject({
      code: 'UPLOAD_NAME_INVALID',
    });
  },
);

it('the files of an archive are named by their paths in it', async () => {
  expect(await sourcesOfZip({ 'dir/x.ris': RECORD })).toMatchObject([{ name: 'a.zip/dir/x.ris' }]);
});

it('a packed file of too many records is read no further than it takes to find that out', async () => {
  const many = RECORD.repeat(100_000);
  const path = join(await newUploads(), 'upload');
  const bytes = gzipSync(many);
  await writeFile(path, Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)]));
  const kept = { file: 'a'.repeat(64), bytes: bytes.length, records: 0 };
  const checks = { maxRecords: 10, expectRoom: () => undefined, signal: undefined };
  // Its end is damaged, which only a reader who comes to it learns.
  await expect(uploadedSources(path, 'a.ris.gz', kept, checks)).rejects.toMatchObject({
    code: 'TOO_MANY_RECORDS',
  });
});

it.each([
  ['a.ris.gz', () => gzipSync(RECORD.repeat(100))],
  ['a.zip', () => zipOf({ 'a.ris': RECORD.repeat(50), 'b.ris': RECORD.repeat(50) })],
])('a packed upload that holds too much is unpacked no further: %s', async (name, bytesOf) => {
  const path = join(await newUploads(), 'upload');
  await writeFile(path, bytesOf());
  const kept = { file: 'a'.repeat(64), bytes: 10, records: 0 };
  const checks = { maxRecords: 1_000, expectRoom: () => undefined, signal: undefined };
  const limit = RECORD.length * 99;
  await expect(
    uploadedSources(path, name, kept, { ...checks, maxUnpacked: limit }),
  ).rejects.toMatchObject({
    code: 'UPLOAD_TOO_LARGE',
    message: expect.stringMatching(/unpacks to more than [\d,]+ bytes \(PAPERGRAPH_MAX_UNPACKED\)/),
  });
  const enough = { ...checks, maxUnpacked: RECORD.length * 100 };
  expect(await uploadedSources(path, name, kept, enough)).not.toHaveLength(0);
});
