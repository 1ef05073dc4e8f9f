import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** Builds the documentation into a folder: a test of an older build would prove nothing. */
export function buildDocumentation(outDir: string): void {
  const command = join(PROJECT, 'node_modules', 'vitepress', 'bin', 'vitepress.js');
  const options = ['build', 'docs', '--outDir', outDir, '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, [command, ...options], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The documentation was not built:\n${stderr}`);
}
