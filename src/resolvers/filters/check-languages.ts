import { argumentPath } from '../../errors/index.js';
import { languagesAmong } from '../../graph/index.js';
import type { PaperFilter } from '../../schema/index.js';
import { batched } from '../batched.js';
import { ask, type Context } from '../context.js';
import { isGiven } from '../is-given.js';
import { isKnownLanguage, unknownLanguage } from './known-codes.js';

const isOfPapers = batched<null, boolean>(
  async (context, _args, languages) => {
    const rows = await ask(context, languagesAmong(languages));
    return new Map(rows.map(({ language }) => [language, true]));
  },
  () => false,
);

/** Whether a filter asks for a language that is in no table, so that papers have to be asked for it. */
export function hasUnusualLanguage(filter: PaperFilter | null | undefined): boolean {
  return isGiven(filter) && unusualIn(filter, '').length > 0;
}

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
  const found = await Promise.all(
    unusual.map(({ language }) => isOfPapers(context, null, language)),
  );
  const missing = unusual.find((_, index) => !found[index]);
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
      path: argumentPath(path, 'languages', name, index),
    })),
  );
  const given = [
    ...(isGiven(language) ? [{ language, path: argumentPath(path, 'language') }] : []),
    ...lists,
  ];
  return [
    ...given.filter((each) => !isKnownLanguage(each.language)),
    ...(and ?? []).flatMap((each, index) => unusualIn(each, argumentPath(path, 'and', index))),
    ...(or ?? []).flatMap((each, index) => unusualIn(each, argumentPath(path, 'or', index))),
    ...(isGiven(not) ? unusualIn(not, argumentPath(path, 'not')) : []),
  ];
}
