import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A file or folder that comes with the package. */
export function packagePath(...segments: readonly string[]): string {
  return join(ROOT, ...segments);
}

/** The version in package.json. */
export function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(content).version;
}

/** Sources run from src/cli and the build from dist/cli; both find the folder of package.json. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  return findRoot(dirname(folder));
}
