import { posix } from 'node:path';

/** The pages outside `docs/` that are part of the site; README.md is its front page. */
export const ROOT_PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'examples/README.md',
] as const;

/**
 * The path of a page on the site, from its path in the project: `docs/guides/import.md` is
 * `guides/import.md`, a README is the index of its folder. Other files have none (null).
 */
export function sitePath(projectPath: string): string | null {
  const isRootPage = ROOT_PAGES.some((page) => page === projectPath);
  if (!isRootPage && !(projectPath.startsWith('docs/') && projectPath.endsWith('.md'))) return null;
  return projectPath.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.md');
}

/**
 * The address of a link on the site, as seen from one page of the project, or null where it leads
 * to a file that is no page. The pages link to one another by the paths of the project, so that
 * they also read well on a code host.
 */
export function siteLink(fromPage: string, href: string): string | null {
  const [path = '', hash] = href.split('#');
  const target = sitePath(posix.normalize(posix.join(posix.dirname(fromPage), path)));
  const from = sitePath(fromPage);
  if (target === null || from === null) return null;
  const link = posix.relative(posix.dirname(from), target);
  return hash === undefined ? link : `${link}#${hash}`;
}
