/**
 * Builds the server, the playground and the manual into dist/.
 *
 *     node scripts/build.mjs
 *
 * dist/built-from.txt keeps a digest of the sources, so that `npm start` builds only after a change.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, execPath, exit, stderr, version } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(import.meta.dirname);
const stamp = join(root, 'dist', 'built-from.txt');

const STEPS = [
  { name: 'the server', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.build.json'] },
  {
    name: 'the playground',
    tool: 'vite/bin/vite.js',
    args: ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'the manual',
    tool: 'vitepress/bin/vitepress.js',
    args: ['build', 'docs', '--logLevel', 'error'],
  },
];

/** Of the manual, beside those in docs/. */
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

/** What dist/ is made from. */
export const SOURCES = [
  'src',
  'web',
  'docs',
  ...PAGES,
  'examples',
  'scripts/build.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];
const MADE = new Set(['cache', 'dist', 'node_modules']);

/** Builds all of dist/, its parts beside one another; ends the process with 1 when one fails. */
export async function build() {
  const digest = digestOfSources();
  rmSync(stamp, { force: true });
  const start = performance.now();
  stderr.write(`Building ${STEPS.map(({ name }) => name).join(', ')} `);
  const ends = await Promise.all(
    STEPS.map(async ({ name, tool, args }) => {
      const end = await runNode([join(root, 'node_modules', tool), ...args]);
      return { name, ...end };
    }),
  );
  for (const { name, output } of ends.filter(({ code }) => code !== 0)) {
    stderr.write(`\nBuilding ${name} failed.\n${output}`);
  }
  if (ends.some(({ code }) => code !== 0)) exit(1);
  stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Runs a script of Node; what it prints is kept for the case that it fails. */
async function runNode(args) {
  const child = spawn(execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

/** Whether dist/ is what the sources of now give. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

function digestOfSources() {
  const hash = createHash('sha256').update(version);
  for (const path of SOURCES.flatMap((each) => filesOf(each))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !MADE.has(name))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

if (argv[1] === fileURLToPath(import.meta.url)) await build();
