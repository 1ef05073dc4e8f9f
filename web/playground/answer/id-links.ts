import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { explorerPage, NODE_ID } from './explorer-address.js';
import { explorerHome } from './explorer-home.js';

/** Longer answers would be searched for ids at each change. */
const MOST_LINKS = 2_000;

/** Makes each id in the pane of answers a link to its page in the explorer, opened with Ctrl and a click. */
export function useIdLinks(): void {
  const monaco = useMonaco((state) => state.monaco);
  const answers = useGraphiQL(({ responseEditor }) => responseEditor?.getModel() ?? null);
  useEffect(() => {
    if (monaco === undefined || answers === null) return;
    const home = explorerHome();
    const provider = monaco.languages.registerLinkProvider(answers.getLanguageId(), {
      provideLinks(model) {
        if (model !== answers) return { links: [] };
        const found = model.findMatches(
          `"${NODE_ID.source}"`,
          true,
          true,
          true,
          null,
          true,
          MOST_LINKS,
        );
        return {
          links: found.flatMap(({ range, matches }) => {
            const page = explorerPage(matches?.[0]?.slice(1, -1) ?? '', home);
            if (page === null) return [];
            const { startLineNumber, startColumn, endLineNumber, endColumn } = range;
            return [
              {
                range: {
                  startLineNumber,
                  endLineNumber,
                  startColumn: startColumn + 1,
                  endColumn: endColumn - 1,
                },
                url: page.href,
                tooltip: `Open this ${page.kind} in the explorer`,
              },
            ];
          }),
        };
      },
    });
    return () => provider.dispose();
  }, [monaco, answers]);
}
