import { text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** Those of some languages that papers have, as their records write them. */
export function languagesAmong(
  languages: readonly string[],
): Statement<{ readonly language: string }> {
  return statement(
    'languagesAmong',
    `MATCH (n:Paper) WHERE n.language IN $languages
     RETURN DISTINCT n.language AS language`,
    { languages },
    { language: text },
  );
}
