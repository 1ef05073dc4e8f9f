import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOT_PAGES, sitePath } from '../../docs/.vitepress/site-path.js';

const LINK = /\]\(([^)\s]+)\)/g;
const OUTSIDE = /^(?:https?:|mailto:)/;

/** The pages of the site, by their paths in the project. */
export function sitePages(): readonly string[] {
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
  return [...ROOT_PAGES, ...below.sort()];
}

/** A line for each link between files of the project that leads nowhere, its anchor included. */
export function deadLinks(pages: readonly string[] = sitePages()): readonly string[] {
  return pages.flatMap((from) =>
    linksOf(from)
      .filter((href) => !OUTSIDE.test(href))
      .flatMap((href) => {
        const fault = faultOf(from, href);
        return fault === null ? [] : [`${from}: the link to ${href} ${fault}.`];
      }),
  );
}

function linksOf(page: string): readonly string[] {
  return [...withoutCode(readFileSync(page, 'utf8')).matchAll(LINK)].map(([, href = '']) => href);
}

function faultOf(from: string, href: string): string | null {
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!existsSync(target)) return 'leads to no file';
  if (anchor === undefined || sitePath(target) === null) return null;
  return anchorsOf(target).has(anchor) ? null : 'leads to no heading';
}

const known = new Map<string, ReadonlySet<string>>();

function anchorsOf(page: string): ReadonlySet<string> {
  const anchors =
    known.get(page) ??
    new Set(
      [...withoutCode(readFileSync(page, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
        anchorOf(text),
      ),
    );
  known.set(page, anchors);
  return anchors;
}

/** As a code host and the site make it: lower case, hyphens for blanks, no other signs. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}
