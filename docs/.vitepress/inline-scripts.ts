import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { TransformContext } from 'vitepress';

/** A script with a name, or one without attributes, which sets the root of the site. */
const INLINE_SCRIPT = /<script(?: id="([\w-]+)")?>([\s\S]*?)<\/script>/g;

/**
 * Moves the scripts that VitePress writes into each page (dark mode, the kind of keyboard, the root of the site) into
 * files, because the server's Content-Security-Policy allows no script inside a page.
 */
export async function inlineScriptsAsFiles(
  html: string,
  _file: string,
  { page, siteConfig }: TransformContext,
): Promise<string> {
  const toRoot = posix.relative(posix.dirname(page), '.') || '.';
  const found = [...html.matchAll(INLINE_SCRIPT)].map(
    ([whole, name = 'site-root', script = '']) => ({
      whole,
      script,
      file: `assets/${name}.${digestOf(script)}.js`,
    }),
  );
  await mkdir(join(siteConfig.outDir, 'assets'), { recursive: true });
  for (const { file, script } of found) await writeFile(join(siteConfig.outDir, file), script);
  return found.reduce(
    (text, { whole, file }) => text.replace(whole, `<script src="${toRoot}/${file}"></script>`),
    html,
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
