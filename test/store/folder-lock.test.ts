import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FolderBusyError, FolderUnusableError } from '../../src/store/errors.js';
import { lockFolder } from '../../src/store/folder-lock.js';
import { itWith, NO_ROOT, POSIX } from '../support/needs.js';
import { newFolder } from './new-folder.js';

const childPath = fileURLToPath(new URL('locking-child.ts', import.meta.url));

function startChild(folder: string, ...mode: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', childPath, folder, ...mode], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function startHolder(folder: string, mode = 'hold'): Promise<ChildProcess> {
  const child = startChild(folder, mode);
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function busy(folder: string, processId: number | undefined): string {
  return `The data folder ${folder} is in use by process ${processId}: wait until it has ended, or, if it is a server that is starting and may be repairing the folder, until it answers; stop it only if it does neither, or set PAPERGRAPH_DATA to another folder.`;
}

describe('the lock of a folder', () => {
  it('creates the folder, leaves nothing behind and can be taken again', async () => {
    const folder = join(await newFolder(), 'a', 'data');
    for (let round = 0; round < 3; round++) {
      const lock = await lockFolder(folder);
      expect(await readdir(folder)).toHaveLength(1);
      await lock.release();
      await lock.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is held against the process that has it already', async () => {
    const folder = await newFolder();
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, process.pid));
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('is one lock for all the names of a folder', async () => {
    const folder = await newFolder();
    const name = join(await newFolder(), 'link');
    await symlink(folder, name);
    const lock = await lockFolder(folder);
    await expect(lockFolder(name)).rejects.toThrow(FolderBusyError);
    await lock.release();
  });

  it('is held once when many ask at the same moment', async () => {
    const folder = await newFolder();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const locks = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
  });

  it('works in a folder whose path is longer than a socket address', async () => {
    const folder = join(await newFolder(), 'long'.repeat(20), 'name'.repeat(20));
    const holder = await startHolder(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, holder.pid));
    await end(holder);
    const lock = await lockFolder(folder);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a folder that another process holds', () => {
  it('is refused with the process named, and free at once when that is killed', async () => {
    const folder = await newFolder();
    const holder = await startHolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, holder.pid));
    await end(holder);
    const since = performance.now();
    const lock = await lockFolder(folder);
    expect(performance.now() - since).toBeLessThan(1_000);
    expect(await readdir(folder)).toHaveLength(1);
    await lock.release();
  });

  itWith(POSIX, 'stays held while the process is stopped', async () => {
    const folder = await newFolder();
    const holder = await startHolder(folder);
    holder.kill('SIGSTOP');
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, holder.pid));
    holder.kill('SIGCONT');
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, holder.pid));
    holder.kill('SIGSTOP');
    await end(holder);
    await (await lockFolder(folder)).release();
  });

  it('stays held while the process is too busy to answer', async () => {
    const folder = await newFolder();
    const holder = await startHolder(folder, 'block');
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, holder.pid));
    await end(holder);
    await (await lockFolder(folder)).release();
  });

  it('lets in one process at a time, whatever is killed in between', async () => {
    const folder = await newFolder();
    const until = Date.now() + 3_500;
    const children = Array.from({ length: 3 }, () => startChild(folder, 'often', String(until)));
    const outputs = children.map(async (child) => {
      const chunks: string[] = [];
      child.stdout?.on('data', (text) => chunks.push(String(text)));
      child.stderr?.on('data', (text) => chunks.push(String(text)));
      await once(child, 'close');
      return chunks.join('');
    });
    const litter = setInterval(() => void leaveDeadSocket(folder), 15);
    const reports = await Promise.all(outputs);
    clearInterval(litter);
    for (const report of reports) expect(report).toMatch(/^entered \d+\n$/);
    const entered = reports.map((report) => Number(report.split(' ')[1]));
    expect(entered.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  /** What a killed process leaves: a socket file on which nobody listens. */
  async function leaveDeadSocket(folder: string): Promise<void> {
    const name = `lock-1-${Math.random().toString(16).slice(2, 10).padEnd(8, '0')}.sock`;
    await writeFile(join(folder, name), '').catch(() => undefined);
  }
});

describe('the address of a server that holds a folder', () => {
  /** What a second process is told of the first. */
  async function holderOf(folder: string): Promise<unknown> {
    return lockFolder(folder).then(
      () => null,
      (error: unknown) => (error instanceof FolderBusyError ? error.holder : error),
    );
  }

  it('is told from when the server answers', async () => {
    const folder = await newFolder();
    const lock = await lockFolder(folder);
    expect(await holderOf(folder)).toMatchObject({ processId: process.pid, url: null });
    lock.serveAt('http://127.0.0.1:4000');
    expect(await holderOf(folder)).toMatchObject({ url: 'http://127.0.0.1:4000' });
    await expect(lockFolder(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by the server at http://127.0.0.1:4000:`,
    );
    await lock.release();
  });

  it.each([
    ['of an older version', 'held 77\n', 77, null],
    ['with an address', 'held 77 http://[::1]:80\n', 77, 'http://[::1]:80'],
    ['with what is no address of HTTP', 'held 77 file:///etc\n', 77, null],
    ['with what is no address', 'held 77 http://\n', 77, null],
  ])('is read from an answer %s', async (_name, answer, processId, url) => {
    const folder = await newFolder();
    const server = createServer((caller) => caller.end(answer));
    server.listen(join(folder, 'lock-77-0123abcd.sock'));
    await once(server, 'listening');
    expect(await holderOf(folder)).toMatchObject({ processId, url });
    server.close();
  });
});

describe('a folder that cannot be used', () => {
  it('is told as such when a file has its name', async () => {
    const file = join(await newFolder(), 'data');
    await writeFile(file, '');
    await expect(lockFolder(file)).rejects.toThrow(FolderUnusableError);
    await expect(lockFolder(join(file, 'below'))).rejects.toThrow(/because a file has that name/);
  });

  itWith(NO_ROOT, 'is told as such when it may not be written', async () => {
    const folder = join(await newFolder(), 'data');
    await mkdir(folder);
    await chmod(folder, 0o500);
    await expect(lockFolder(folder)).rejects.toThrow(FolderUnusableError);
  });

  it('is not taken for free when a socket of another maker stands there silent', async () => {
    const folder = await newFolder();
    const server = createServer();
    server.listen(join(folder, 'lock-77-0123abcd.sock'));
    await once(server, 'listening');
    await expect(lockFolder(folder)).rejects.toThrow(busy(folder, 77));
    server.close();
  });
});
