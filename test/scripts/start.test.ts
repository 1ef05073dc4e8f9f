import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { describeWith } from '../support/needs.js';

const A_BUILD = { isMet: isBuilt(), lack: 'the sources have changed since the last npm run build' };

describeWith(A_BUILD, 'npm start', () => {
  it('stops its server when npm is told to stop, and builds nothing that is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-start-'));
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, PAPERGRAPH_PORT: '0', PAPERGRAPH_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (text) => {
        out += text;
      });
    }
    const closed = once(npm, 'close'); // its output ends with the last process that has it
    while (!/^Manual .*$/m.test(out)) await pause(50);
    expect(out).not.toContain('Building');
    npm.kill('SIGTERM');
    await closed;
    expect(out).toContain('Stopping; requests that run may finish.');
    const [address = ''] = /http:\S+(?=\/graphql)/.exec(out) ?? [];
    await expect(fetch(`${address}/health`)).rejects.toThrow('fetch failed');
    await rm(folder, { recursive: true });
  });
});
