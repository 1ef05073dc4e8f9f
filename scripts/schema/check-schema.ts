// node --import tsx scripts/schema/check-schema.ts [--release]
//
// schema.graphql is what clients read and what they rely on. This fails where a part of it breaks a rule
// of ours, and where it breaks a client of the last release, whose schema is in released.graphql. A
// break that is meant has a line with its reason in allowed-changes.ts. --release makes the schema of
// today the one of the last release.
import { copyFileSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { ALLOWED_CHANGES } from './allowed-changes.js';
import { judgeChanges } from './schema-changes.js';
import { lintSchema } from './schema-rules.js';

const NOW = 'schema.graphql';
const RELEASED = 'scripts/schema/released.graphql';

if (process.argv.includes('--release')) copyFileSync(NOW, RELEASED);

const schema = schemaIn(NOW);
const { unmeant, outdated } = judgeChanges(schemaIn(RELEASED), schema, ALLOWED_CHANGES);
const faults = [
  ...lintSchema(schema),
  ...unmeant.map(
    (change) =>
      `${change} This breaks clients of the last release. Keep what was there, with a deprecation that says until when; or allow it in scripts/schema/allowed-changes.ts with the reason.`,
  ),
  ...outdated.map(
    (change) => `scripts/schema/allowed-changes.ts allows what is no change: ${change}`,
  ),
];
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${NOW} keeps the rules, and what clients of the last release ask.`);

function schemaIn(file: string): GraphQLSchema {
  return buildSchema(readFileSync(file, 'utf8'));
}
