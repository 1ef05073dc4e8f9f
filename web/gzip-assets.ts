import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(gzip);

/**
 * Writes `x.js.gz` beside each built asset, which the server sends as it is: no time is spent on
 * compressing while it serves. Gzip, because a browser takes brotli over https only.
 */
export function gzipAssets(): Plugin {
  let folder = '';
  return {
    name: 'papergraph:gzip-assets',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, config.build.assetsDir);
    },
    async writeBundle() {
      const files = await readdir(folder);
      await Promise.all(files.map((file) => gzipFile(join(folder, file))));
    },
  };
}

/** Writes `x.gz` beside a file, unless it is one. */
export async function gzipFile(path: string): Promise<void> {
  if (path.endsWith('.gz')) return;
  const bytes = await compress(await readFile(path), { level: constants.Z_BEST_COMPRESSION });
  await writeFile(`${path}.gz`, bytes);
}
