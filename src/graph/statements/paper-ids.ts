import { text } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import { type Statement, statement } from '../statement.js';

/** The ids of the papers that `match` binds to `n`, in any order. */
export function paperIds({ text: match, parameters }: Clause): Statement<{ readonly id: string }> {
  return statement('paperIds', `${match}\nRETURN n.id AS id`, parameters, { id: text });
}
