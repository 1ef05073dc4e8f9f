import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/graph');

/** The files of a folder that export something, each with the names of its values. */
async function valuesOf(
  folder: string,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const files = readdirSync(join(SOURCE, folder)).filter((name) => /^(?!index).*\.ts$/.test(name));
  const exported = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(join(SOURCE, folder, file));
      return [file, Object.keys(Object(module))] as const;
    }),
  );
  return exported.filter(([, names]) => names.length > 0);
}

describe.each(['statements', 'changes'])('each value of graph/%s', async (folder) => {
  it.each(await valuesOf(folder))('of %s is in a snapshot of the test beside it', (file, names) => {
    const test = join(import.meta.dirname, folder, file.replace(/\.ts$/, '.test.ts'));
    const text = existsSync(test) ? readFileSync(test, 'utf8') : '';
    const body = text.slice(text.lastIndexOf(".js';"));
    expect(body).toContain('toMatchInlineSnapshot(`');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(body))).toEqual([]);
  });
});
