import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PapergraphProcess } from '../support/papergraph-process.js';
import { runCommand } from './run-command.js';

let folder: string;
let watched: string;

function record(name: string): string {
  return `TY  - JOUR\nTI  - The study called ${name}\nDO  - 10.5555/${name}.1\nER  - \n`;
}

function put(name: string, content: string): void {
  writeFileSync(join(watched, name), content);
}

function start(...line: readonly string[]): PapergraphProcess {
  return PapergraphProcess.start(line, {
    PAPERGRAPH_DATA: join(folder, 'data'),
    PAPERGRAPH_PORT: '0',
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-watch-'));
  watched = join(folder, 'in');
  mkdirSync(join(watched, 'below'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('papergraph watch', () => {
  it('imports what is there and what comes, by itself or through a server that starts meanwhile', async () => {
    put('first.ris', record('first') + record('second'));
    put('.hidden.ris', record('hidden'));
    put('half.ris.part', record('half'));
    put('broken.zip', 'PK broken');
    const watching = start('watch', watched);
    await watching.until(() => watching.out.includes('first.ris'));
    expect(watching.out).toBe('first.ris: 2 records, 2 new, 0 updated, 0 unchanged, 0 problems\n');
    expect(watching.err).toMatch(/^Watching .*\n(.*\n)*broken\.zip: not imported\. .*damaged/);

    const server = start('serve', '--no-examples');
    await server.until(() => server.out.includes('Import '));
    renameSync(join(watched, 'half.ris.part'), join(watched, 'below', 'half.ris'));
    await watching.until(() => watching.out.includes('below/half.ris: 1 record, 1 new'));
    expect(watching.err).toMatch(/Going through the server at http:.*\n$/);
    await server.kill('SIGTERM');

    const { code, out } = await watching.kill('SIGINT');
    expect(out).not.toContain('hidden');
    expect(code).toBe(0);
  });

  it('says that there is no such folder', async () => {
    const { code, err } = await runCommand(['watch', join(folder, 'absent')], { folder });
    expect(err).toMatch(/There is no folder .*absent.* \(SOURCE_UNREADABLE\)\n$/);
    expect(code).toBe(1);
  });
});
