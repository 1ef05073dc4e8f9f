import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { describeWith, POSIX } from '../support/needs.js';
import {
  copyFolder,
  corpusFile,
  importInto,
  newFolder,
  type Start,
  startAndLook,
} from './data-folder.js';

const CHILD = fileURLToPath(new URL('./few-handles-child.ts', import.meta.url));
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const ending = z.object({ code: z.number(), told: z.string() });

/** Runs the import with so many free handles; the limit itself is far above what loading the code takes. */
async function importWith(free: number, data: string, file: string) {
  const command = 'ulimit -n 1000; exec "$@"';
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), CHILD, `${free}`, file];
  const { stdout } = await promisify(execFile)('bash', ['-c', command, 'bash', ...node], {
    cwd: await newFolder(),
    env: {
      ...process.env,
      PAPERGRAPH_DATA: data,
      PAPERGRAPH_TERMS: 'off',
      TSX_TSCONFIG_PATH: TSCONFIG,
    },
  });
  return ending.parse(JSON.parse(stdout));
}

describeWith(POSIX, 'A process that runs out of file handles', () => {
  let first = '';
  let second = '';
  let filled = '';
  let before: Start['snapshot'] = [];

  beforeAll(async () => {
    first = await corpusFile('first.ris', 60, 61);
    second = await corpusFile('second.ris', 60, 62);
    filled = await newFolder();
    await importInto(filled, first);
    before = (await startAndLook(await copyFolder(filled))).snapshot;
  });

  it.each([1, 2, 3, 4])('says so, and takes no file for damaged (%i left)', async (free) => {
    const data = await copyFolder(filled);
    const { code, told } = await importWith(free, data, second);
    expect(code).toBe(1);
    expect(told).toMatch(
      /^papergraph: Too many files are open .*ulimit -n.* \(TOO_MANY_OPEN_FILES\)\n$/,
    );
    expect(existsSync(join(data, 'set-aside'))).toBe(false);
    const { snapshot } = await startAndLook(data);
    expect(snapshot).toEqual(before);
    await importInto(data, second);
  });

  it('imports when a handful are left', async () => {
    const data = await copyFolder(filled);
    expect(await importWith(12, data, second)).toEqual({ code: 0, told: '' });
  });
});
