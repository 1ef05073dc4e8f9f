/**
 * Installs the rivals into bench/.cache, from npm and, where Python is at hand, from PyPI:
 *
 *     node --import tsx bench/ris/install-rivals.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { RISPY_PYTHON, RIVALS_FOLDER } from './places.js';

const FROM_NPM = [
  'reflib-ris@1.1.0',
  '@iebh/reflib@2.3.6',
  '@citation-js/core@0.8.2',
  '@citation-js/plugin-ris@0.8.2',
];
const FROM_PYPI = ['rispy==0.10.0'];

mkdirSync(RIVALS_FOLDER, { recursive: true });
writeFileSync(`${RIVALS_FOLDER}/package.json`, '{"name":"ris-rivals","private":true}\n');
run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...FROM_NPM]);
run('python3', ['-m', 'venv', 'venv']);
run(RISPY_PYTHON, ['-m', 'pip', 'install', '--quiet', ...FROM_PYPI]);

function run(command: string, options: readonly string[]): void {
  const { status } = spawnSync(command, options, { cwd: RIVALS_FOLDER, stdio: 'inherit' });
  if (status !== 0) console.error(`${command} failed: the race runs without what it would bring.`);
}
