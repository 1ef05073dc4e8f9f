import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWith, POSIX } from '../support/needs.js';
import { PapergraphProcess } from '../support/papergraph-process.js';
import { newFolder } from './data-folder.js';

/** A limit on the size of files makes real writes fail; it needs no rights, unlike a small disk. */
describeWith(POSIX, 'A disk that is full while a file is sent', () => {
  it('refuses the upload with 507, and nothing of it is left', async () => {
    const data = await newFolder();
    const server = PapergraphProcess.start(
      ['serve', '--no-examples'],
      { PAPERGRAPH_DATA: data, PAPERGRAPH_PORT: '0' },
      "trap '' XFSZ; ulimit -f 4000",
    );
    await server.until(() => server.out.includes('Manual'));
    const url = /http:\/\/[^/\s]+/.exec(server.out)?.[0] ?? '';
    const before = await readdir(join(data, 'uploads'));
    const body = 'TY  - JOUR\nTI  - Alpine plants\nER  - \n'.repeat(200_000);
    const answer = await fetch(`${url}/import?name=large.ris`, { method: 'POST', body });
    expect(answer.status).toBe(507);
    expect(JSON.stringify(await answer.json())).toContain('DISK_FULL');
    expect(await readdir(join(data, 'uploads'))).toEqual(before);

    const small = 'TY  - JOUR\nTI  - Alpine plants\nER  - \n';
    const taken = await fetch(`${url}/import?name=small.ris`, { method: 'POST', body: small });
    expect(taken.status).toBe(202);
    expect((await server.kill('SIGTERM')).code).toBe(0);
  });
});
