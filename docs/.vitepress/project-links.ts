import { posix, relative } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { siteLink } from './site-path.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

const EXTERNAL = /^(?:[a-z]+:|#|\/)/i;

/**
 * Turns links between files of the project into links of the site. A link to a file that is not on
 * the site, such as a source file, keeps its text and is no link.
 */
export function projectLinks(md: MarkdownRenderer, projectRoot: string): void {
  md.core.ruler.after('inline', 'project_links', (state) => {
    const file: unknown = state.env['realPath'] ?? state.env['path'];
    const page = relative(projectRoot, String(file)).split('\\').join(posix.sep);
    for (const { children } of state.tokens) if (children) relink(children, page);
  });
}

function relink(tokens: Token[], page: string): void {
  let isPlain = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '');
      const link = EXTERNAL.test(href) ? href : siteLink(page, href);
      isPlain = link === null;
      if (link !== null) token.attrSet('href', link);
      else asSpan(token);
    } else if (token.type === 'link_close' && isPlain) {
      isPlain = false;
      asSpan(token);
    }
  }
}

function asSpan(token: Token): void {
  token.type = token.nesting === 1 ? 'source_open' : 'source_close';
  token.tag = 'span';
  token.attrs = token.nesting === 1 ? [['class', 'source-path']] : null;
}
