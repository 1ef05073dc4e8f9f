/**
 *     node --import tsx scripts/web/write-documents.ts [--check]
 *
 * Writes web/explorer/api/documents.generated.ts: each operation of the explorer as text, with the types of
 * its variables and of its answer, so that a field that is not asked for does not compile.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const FOLDER = 'web/explorer';
const FILE = 'web/explorer/api/documents.generated.ts';

const CONFIG = {
  useTypeImports: true,
  enumType: 'string-literal',
  skipTypename: true,
  documentMode: 'string',
  dedupeFragments: true,
  strictScalars: true,
  // Ids are texts; the API takes numbers too, but we have none.
  scalars: { ID: 'string', JSONObject: 'Record<string, unknown>' },
};

const text = await codegen({
  filename: FILE,
  schema: parse(readFileSync('schema.graphql', 'utf8')),
  documents: readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(FOLDER, name))
    .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
  config: CONFIG,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
});

if (!argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.log(`${FILE} is not what the documents and the schema give. Run: npm run documents`);
  exit(1);
}
