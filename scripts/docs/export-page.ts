import { buildApiSchema, exportParameters } from '../../src/resolvers/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

const KINDS = [
  ['AUTHOR', 'coauthors'],
  ['INSTITUTION', 'institutions'],
  ['COUNTRY', 'countries'],
  ['KEYWORD', 'keywords'],
  ['TERM', 'terms'],
] as const;

/** Every parameter of `/export/`, with the networks that know it. */
export async function exportPage(): Promise<GeneratedPage> {
  const schema = await buildApiSchema();
  const found = new Map<string, { kinds: string[]; row: readonly string[] }>();
  for (const [unit, name] of KINDS) {
    for (const { name: parameter, type, isList, description, defaultValue } of exportParameters(
      schema,
      unit,
    )) {
      const known = found.get(parameter) ?? {
        kinds: [],
        row: [
          code(isList ? `${type}, …` : String(type)),
          defaultValue === undefined ? '' : code(String(defaultValue)),
          plain(description),
        ],
      };
      known.kinds.push(name);
      found.set(parameter, known);
    }
  }
  const rows = [...found].map(([parameter, { kinds, row }]) => [
    code(parameter),
    ...row,
    kinds.length === KINDS.length ? 'all' : kinds.join(', '),
  ]);
  return {
    path: 'docs/reference/exports.md',
    text: page(
      generatedBy('src/resolvers/export'),
      '# Export parameters',
      'What an address such as `/export/coauthors.gexf?minPapers=2` may have after the `?`. They are the arguments of the network’s field in the [API](api.md); `papergraph export` has the same as [options](commands.md#export). [Files for other programs](../guides/files.md) lists the files.',
      table(['Parameter', 'Type', 'Default', 'Meaning', 'Networks'], rows),
    ),
  };
}
