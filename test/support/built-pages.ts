import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { isBuilt } from '../../scripts/build.mjs';
import { temporaryFolder } from './temporary-folder.js';

const PROJECT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * The folder of the explorer and the playground as they are shipped. What `npm run build` wrote where nothing
 * has changed since, as in the gate; a test of an older build would prove nothing, so else they are built.
 */
export async function builtPages(): Promise<string> {
  if (isBuilt()) return join(PROJECT, 'dist', 'web');
  const folder = await temporaryFolder('pages');
  const config = join(PROJECT, 'web', 'vite.config.ts');
  const options = ['--config', config, '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'];
  await runTool('vite/bin/vite.js', ['build', ...options]);
  return folder;
}

/** The folder of the documentation as it is shipped, in the same way. */
export async function builtDocumentation(): Promise<string> {
  if (isBuilt()) return join(PROJECT, 'dist', 'docs');
  const folder = await temporaryFolder('docs');
  await runTool('vitepress/bin/vitepress.js', [
    ...['build', 'docs'],
    ...['--outDir', folder, '--logLevel', 'warn'],
  ]);
  return folder;
}

/** By its command, because React is built as for development where NODE_ENV says `test`. */
async function runTool(tool: string, options: readonly string[]): Promise<void> {
  await run(execPath, [join(PROJECT, 'node_modules', tool), ...options], {
    cwd: PROJECT,
    env: { ...env, NODE_ENV: 'production' },
  });
}
