import { languagesAmong } from '../../graph/index.js';
import type { PaperFilter } from '../../schema/index.js';
import { ask, type Context } from '../context.js';
import { isGiven } from '../is-given.js';
import { isKnownLanguage, unknownLanguage } from './known-codes.js';

/**
 * Papers have a language as their records write it where it is not recognised. So only one that is in no
 * table is looked for among papers, and nothing is asked for the usual ones.
 *
 * @throws GraphQLError BAD_USER_INPUT for a language that no table and no paper has.
 */
export async function checkLanguages(
  context: Context,
  filter: PaperFilter | null | undefined,
  path: string,
): Promise<void> {
  const unusual = isGiven(filter) ? unusualIn(filter, path) : [];
  if (unusual.length === 0) return;
  const languages = [...new Set(unusual.map(({ language }) => language))];
  const rows = await ask(context, languagesAmong(languages));
  const found = new Set(rows.map(({ language }) => language));
  const missing = unusual.find(({ language }) => !found.has(language));
  if (missing !== undefined) throw unknownLanguage(missing.language, missing.path);
}

interface GivenLanguage {
  readonly language: string;
  readonly path: string;
}

function unusualIn(filter: PaperFilter, path: string): readonly GivenLanguage[] {
  const { and, or, not, language, languages } = filter;
  const lists = (['any', 'all', 'none'] as const).flatMap((name) =>
    (languages?.[name] ?? []).map((each, index) => ({
      language: each,
      path: `${path}.languages.${name}[${index}]`,
    })),
  );
  const given = [...(isGiven(language) ? [{ language, path: `${path}.language` }] : []), ...lists];
  return [
    ...given.filter((each) => !isKnownLanguage(each.language)),
    ...(and ?? []).flatMap((each, index) => unusualIn(each, `${path}.and[${index}]`)),
    ...(or ?? []).flatMap((each, index) => unusualIn(each, `${path}.or[${index}]`)),
    ...(isGiven(not) ? unusualIn(not, `${path}.not`) : []),
  ];
}
