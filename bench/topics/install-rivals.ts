/**
 * Installs the other taggers and language finders into bench/.cache:
 *
 *     node --import tsx bench/topics/install-rivals.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../.cache/topics');
const FROM_NPM = ['compromise@14.17.0', 'pos@0.4.2', 'tinyld@1.3.4'];

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/package.json`, '{"name":"topics-rivals","private":true}\n');
const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...FROM_NPM];
const { status } = spawnSync('npm', options, { cwd: FOLDER, stdio: 'inherit' });
process.exitCode = status ?? 1;
