import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'examples/dashboards/typescript';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const schema = buildSchema(read('schema.graphql'));
const query = read(`${FOLDER}/papers.graphql`);
const generated = read(`${FOLDER}/papers.generated.ts`);

/** The input types of the generated file, each with the names of its fields. */
const inputs = [...generated.matchAll(/^export type (\w+) = \{$(.*?)^\};$/gms)].map(
  ([, name = '', body = '']) => [name, [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, f]) => f)],
);

describe('The TypeScript example', () => {
  it('asks what fits schema.graphql', () => {
    expect(query).toContain('paperGroups');
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('sends the query of its file', () => {
    const [, document = ''] = /Document = (\{.*\}) as unknown as/.exec(generated) ?? [];
    expect(print(JSON.parse(document))).toBe(print(parse(query)));
  });

  it('has generated types of inputs', () => {
    expect(inputs.map(([name]) => name)).toContain('PaperFilter');
  });

  it.each(inputs)('has the fields of %s as the schema has them: npm run types', (name, fields) => {
    const type = schema.getType(String(name));
    expect(isInputObjectType(type) ? Object.keys(type.getFields()).sort() : type).toEqual(fields);
  });
});
