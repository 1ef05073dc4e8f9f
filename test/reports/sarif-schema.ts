import { createRequire } from 'node:module';
import type { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** Says what in a log breaks the JSON schema of SARIF 2.1.0 by OASIS; empty for a valid log. */
export function sarifErrors(log: unknown): readonly string[] {
  const ajv: Ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  ajvFormats.default(ajv);
  const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
