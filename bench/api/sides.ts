import type { Engine, Parameters } from '../../src/graph/index.js';
import { askOverHttp, fetchFile } from './http-client.js';
import { bareStatements, type Question, queryVariables } from './question.js';
import { RIVAL_QUESTIONS } from './rival/questions.js';

/** Who answers a question: our server, the bare statement, or \@neo4j/graphql. */
export type SideName = 'ours' | 'bare' | 'rival';

/** Answers a question with the values of a turn. */
export type Ask = (values: Parameters) => Promise<unknown>;

/** Where the sides are. */
export interface Places {
  readonly url: string;
  readonly engine: Engine;
  /** The address of \@neo4j/graphql; null where it does not run. */
  readonly rivalUrl: string | null;
}

/** Those who can answer a question. */
export function sidesOf(
  question: Question,
  { url, engine, rivalUrl }: Places,
): ReadonlyMap<SideName, Ask> {
  let turn = 0;
  const askBare: Ask = (values) => {
    turn += 1;
    const statements = bareStatements(question, engine.kind, { ...values, turn });
    return Promise.all(statements.map((statement) => engine.read(statement)));
  };
  const sides = new Map<SideName, Ask>([['ours', (values) => askOurs(url, question, values)]]);
  if (question.bare !== undefined) sides.set('bare', askBare);
  const asked = RIVAL_QUESTIONS[question.name];
  if (rivalUrl !== null && asked !== undefined) {
    sides.set('rival', (values) =>
      askOverHttp(rivalUrl, asked.query, queryVariables(asked, values)).catch((error: unknown) => {
        console.error(`@neo4j/graphql cannot answer "${question.name}": ${String(error)}`);
        sides.delete('rival');
      }),
    );
  }
  return sides;
}

function askOurs(url: string, question: Question, values: Parameters): Promise<void> {
  const { query } = question;
  if (query.startsWith('/')) return fetchFile(new URL(query, url));
  return askOverHttp(url, query, queryVariables(question, values));
}
