import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { sitePath } from './site-path.js';

/** The parts of the site in their order; the pages of a folder that are not named follow by name. */
const PARTS = [
  { text: 'Guides', folder: 'docs/guides', first: ['import', 'networks', 'topics', 'identity'] },
  { text: 'Cookbook', folder: 'docs/cookbook', first: [] },
  { text: 'Reference', folder: 'docs/reference', first: ['settings', 'commands', 'api'] },
  { text: 'Contributing', folder: 'docs/contributing', first: [] },
  { text: 'Decisions', folder: 'docs/adr', first: [] },
] as const;

/** The list of all pages, each under the heading that it begins with. */
export function sidebar(project: string): DefaultTheme.SidebarItem[] {
  const item = (page: string) => ({
    text: titleOf(join(project, page)),
    link: `/${(sitePath(page) ?? page).replace(/(?:index)?\.md$/, '')}`,
  });
  const parts = PARTS.map(({ text, folder, first }) => ({
    text,
    collapsed: text === 'Cookbook' || text === 'Decisions',
    items: pagesOf(project, folder, first).map((name) => item(`${folder}/${name}`)),
  }));
  const project_ = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
  return [
    { text: 'Start', link: '/' },
    ...parts.slice(0, 3),
    { text: 'Project', items: project_.map(item), collapsed: false },
    ...parts.slice(3),
  ];
}

function pagesOf(project: string, folder: string, first: readonly string[]): string[] {
  const rank = (name: string) => {
    const place = ['README', ...first].indexOf(name.replace('.md', ''));
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  };
  return readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.md'))
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other, 'en'));
}

function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (heading === undefined) throw new Error(`${file} has no heading.`);
  return heading.replaceAll('`', '');
}
