/**
 * Hooks for contestants: what they import of src/ comes from dist/, compiled as users have it. From src/ each of
 * its threads would load a compiler first: a second of processor time and 100 MB, on the clock of what is measured.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const SOURCE = new URL('src/', ROOT).href;
let isChecked = false;

/** Where a module is: see https://nodejs.org/api/module.html#resolvespecifier-context-nextresolve. */
export function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (!specifier.startsWith('.') || parentURL === undefined) return next(specifier, context);
  const { href } = new URL(specifier, parentURL);
  if (!href.startsWith(SOURCE)) return next(specifier, context);
  expectBuilt();
  return next(new URL(`dist/${href.slice(SOURCE.length)}`, ROOT).href, context);
}

function expectBuilt() {
  if (isChecked) return;
  const source = fileURLToPath(SOURCE);
  const changed = Math.max(
    ...readdirSync(source, { recursive: true }).map((path) => changeOf(join(source, path))),
  );
  if (changed > changeOf(fileURLToPath(new URL('dist/cli/main.js', ROOT)))) {
    throw new Error('dist/ is older than src/, and a bench runs what is built: npm run build.');
  }
  isChecked = true;
}

function changeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
