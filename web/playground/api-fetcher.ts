import type { GraphiQLProps } from 'graphiql';
import { type ExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql';
import { noteDelivery } from './answer/index.js';
import { type FollowedOperation, follow } from './follow.js';

type Fetcher = GraphiQLProps['fetcher'];

/**
 * Sends an operation to the API, which answers at the page's own address: so the playground also
 * works behind a proxy that adds a path in front.
 */
export const askApi: Fetcher = async (params, options) => {
  const operation = { ...params, operationName: presentName(params) };
  const headers = options?.headers ?? {};
  return isSubscription(operation) ? follow(operation, headers) : answerOrError(operation, headers);
};

/** What fails is shown as an error of the API is, and not as a program's with its stack. */
async function answerOrError(
  operation: object,
  headers: Record<string, string>,
): Promise<ExecutionResult> {
  try {
    return await ask(operation, headers);
  } catch (error) {
    return { errors: [new GraphQLError(error instanceof Error ? error.message : String(error))] };
  }
}

/** Whether the answers follow one another. What is no GraphQL is sent as it is, for the API to say why. */
function isSubscription({ query, operationName }: FollowedOperation): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

/**
 * Sends one operation and reads its answer.
 *
 * @throws Error where no server answers, or with something that is not GraphQL.
 */
export async function ask(
  operation: object,
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
): Promise<ExecutionResult> {
  const begun = performance.now();
  const response = await post(JSON.stringify(operation), headers, signal);
  const text = await response.text();
  const milliseconds = performance.now() - begun;
  const answer = readAnswer(response.status, text);
  noteDelivery(answer, { milliseconds, bytes: new Blob([text]).size });
  return answer;
}

/**
 * GraphiQL reads a tab's operation a tenth of a second after the tab was changed, and until then
 * sends the name of the operation before it.
 */
function presentName({ query, operationName }: Parameters<Fetcher>[0]): string | undefined {
  if (!operationName) return undefined;
  return query.split(/\W+/).includes(operationName) ? operationName : undefined;
}

async function post(
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal | null,
): Promise<Response> {
  try {
    return await fetch(location.pathname, {
      method: 'POST',
      body,
      signal,
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...headers,
      },
    });
  } catch (cause) {
    throw new Error('The server did not answer. Is it still running?', { cause });
  }
}

function readAnswer(status: number, text: string): ExecutionResult {
  const answer = parseJson(text);
  if (isAnswer(answer)) return answer;
  throw new Error(`The server answered ${status} with something that is not GraphQL: ${text}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
