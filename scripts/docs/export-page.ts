import type { GraphQLSchema } from 'graphql';
import { KIND_LIST, MEMBER_KINDS } from '../../src/network/index.js';
import {
  buildApiSchema,
  exportParameters,
  LIST_FILES,
  type ListName,
  listParameters,
} from '../../src/resolvers/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** Parameters that only a file has. */
const OF_FILES = [
  [
    'centralities',
    'names',
    'Measures to write beside each node, commas between: `pageRank,degree`.',
    'all',
  ],
  ['institutions', 'Boolean', 'Whether the nodes tell where the authors work.', 'coauthors'],
  [
    'byteOrderMark',
    'Boolean',
    'Whether the file begins with the mark by which Excel knows UTF-8; for CSV only.',
    'all',
  ],
] as const;

/** Every parameter of `/export/`, with the networks that know it. */
export async function exportPage(): Promise<GeneratedPage> {
  const schema = await buildApiSchema();
  const found = new Map<string, { kinds: string[]; row: readonly string[] }>();
  for (const kind of KIND_LIST) {
    for (const { name: parameter, type, isList, description, defaultValue } of exportParameters(
      schema,
      kind,
    )) {
      const known = found.get(parameter) ?? {
        kinds: [],
        row: [
          code(isList ? `${type}, …` : String(type)),
          defaultValue === undefined ? '' : code(String(defaultValue)),
          plain(description),
        ],
      };
      known.kinds.push(MEMBER_KINDS[kind].fileName);
      found.set(parameter, known);
    }
  }
  const rows = [...found].map(([parameter, { kinds, row }]) => [
    code(parameter),
    ...row,
    kinds.length === KIND_LIST.length ? 'all' : kinds.join(', '),
  ]);
  return {
    path: 'docs/reference/exports.md',
    text: page(
      generatedBy('src/resolvers/export'),
      '# Export parameters',
      'What an address such as `/export/coauthors.gexf?minPapers=2` may have after the `?`. They are the arguments of the network’s field in the [API](api.md); `papergraph export` has the same as [options](commands.md#export). [Files for other programs](../guides/files.md) lists the files.',
      table(
        ['Parameter', 'Type', 'Default', 'Meaning', 'Networks'],
        [
          ...rows,
          ...OF_FILES.map(([name, type, meaning, of]) => [code(name), code(type), '', meaning, of]),
        ],
      ),
      ...(Object.keys(LIST_FILES) as ListName[]).flatMap((list) => listParts(schema, list)),
    ),
  };
}

/** The parameters of the files of a list. */
function listParts(schema: GraphQLSchema, list: ListName): readonly string[] {
  const { field, formats } = LIST_FILES[list];
  const [extension = ''] = Object.keys(formats).filter((each) => each === 'csv');
  const rows = listParameters(schema, list).map((parameter) => [
    code(parameter.name),
    code(parameter.isList ? `${parameter.type}, …` : String(parameter.type)),
    parameter.defaultValue === undefined ? '' : code(String(parameter.defaultValue)),
    plain(parameter.description),
  ]);
  return [
    `## Files of ${list}`,
    `What an address such as \`/export/${list}.${extension}\` may have. They are the arguments of \`${field}\` in the [API](api.md), without those of its pages; a CSV file knows \`byteOrderMark\` too.`,
    table(['Parameter', 'Type', 'Default', 'Meaning'], rows),
  ];
}
