import { GraphQLError } from 'graphql';
import { type ErrorCode, statusOfCode } from '../../errors/index.js';
import type { Limits } from '../../settings/index.js';
import { estimateCost, type Question } from './complexity.js';
import { dearestFields } from './dearest-fields.js';
import { measureDepth } from './depth.js';
import { fragmentsOf } from './fragments.js';
import { rememberCost } from './known-costs.js';
import { limitVariableLevels } from './variable-levels.js';

/**
 * Refuses an operation that asks for more than the limits allow, before anything of it runs.
 *
 * @returns what it costs; null where variables are wrong, which GraphQL itself refuses.
 * @throws GraphQLError that says the cost, the limit, the dearest fields and what to do.
 */
export function checkLimits(question: Question, limits: Limits): number | null {
  limitVariableLevels(question.variables);
  const depth = measureDepth(question.operation, fragmentsOf(question.document));
  if (depth > limits.maxDepth) {
    throw refusal(
      `The query nests ${depth} fields; the limit of this server is ${limits.maxDepth} ` +
        '(PAPERGRAPH_MAX_DEPTH). Ask in several queries, each going on from the ids of the last.',
      'QUERY_TOO_DEEP',
      { depth, limit: limits.maxDepth },
    );
  }
  const cost = costOf(question);
  if (cost !== null && cost > limits.maxComplexity) {
    const dearest = dearestFields(question);
    const named = dearest.map((each) => `${each.field} ${each.cost}`).join(', ');
    throw refusal(
      `The query costs ${cost}; the limit of this server is ${limits.maxComplexity} ` +
        `(PAPERGRAPH_MAX_COMPLEXITY). What costs most: ${named}. Each field and each condition of ` +
        'its filter cost 1, times first on the way to it, and networks, measures and trends cost what ' +
        'they compute: ask for smaller pages, fewer fields and measures, or in several queries.',
      'QUERY_TOO_COMPLEX',
      { cost, limit: limits.maxComplexity, dearest },
    );
  }
  return cost;
}

/** A wrong argument would otherwise fail while the query runs, as if it were a defect of ours. */
function costOf(question: Question): number | null {
  try {
    return rememberCost(question, estimateCost);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

function refusal(
  message: string,
  code: ErrorCode,
  more: Readonly<Record<string, unknown>>,
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...more, http: { status: statusOfCode(code) } },
  });
}
