import type { FastifyRequest } from 'fastify';
import type { Observation } from '../graph/index.js';
import type { FilterInWords } from '../resolvers/index.js';
import { addressParameters } from './address-parameters.js';

/** The parameter of an address by which a client asks how its query was answered. */
export const EXPLAIN_PARAMETER = 'explain';

const HEADER = 'x-papergraph-explain';

/** More are counted: an answer about an answer must not be larger than any answer. */
const MOST_STATEMENTS = 100;

/** A statement that a query ran, as a client may see it: values are not part of it. */
interface ExplainedStatement {
  readonly name: string;
  /** Null where a list in memory knew. */
  readonly cypher: string | null;
  readonly rows: number;
  readonly milliseconds: number;
}

/** Whether a client asks how its query was answered. */
export function asksToExplain(request: FastifyRequest): boolean {
  const asked = [request.headers[HEADER], addressParameters(request).get(EXPLAIN_PARAMETER)];
  return asked.some((value) => value === '1' || value === 'true');
}

/** Gathers how a query was answered, statement by statement as they end. */
export class Explanation {
  /** The filters that the query gives. */
  filters: readonly FilterInWords[] = [];
  readonly #statements: ExplainedStatement[] = [];
  #all = 0;

  add({ statement, asked, rows, milliseconds }: Observation): void {
    this.#all += 1;
    if (this.#statements.length === MOST_STATEMENTS) return;
    const cypher = asked.map(({ text }) => text.replace(/\n +/g, '\n')).join(';\n');
    this.#statements.push({
      name: statement,
      cypher: cypher === '' ? null : cypher,
      rows,
      milliseconds: Math.round(milliseconds * 100) / 100,
    });
  }

  /** What stands in the answer as `extensions.explain`. */
  toJSON(): Readonly<Record<string, unknown>> {
    const left = this.#all - this.#statements.length;
    const { filters } = this;
    return { filters, statements: this.#statements, ...(left > 0 && { notShown: left }) };
  }
}

/** What a server tells that explains nothing, where it is asked. */
export const NO_EXPLANATION = {
  refused:
    'This server does not explain its answers; whoever runs it can set PAPERGRAPH_EXPLAIN=on.',
};
