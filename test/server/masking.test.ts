import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, SECRETS, startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;

beforeAll(async () => {
  server = await startToyServer();
});

afterAll(() => server.stop());

async function errorOf(query: string) {
  const { body, headers } = await post(server, query);
  const text = JSON.stringify(body);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).not.toContain('stacktrace');
  const [error] = body.errors ?? [];
  if (error === undefined) throw new Error('no error came');
  return { ...error, requestId: headers.get('x-request-id') };
}

describe('what a client sees of an error', () => {
  it('is a mistake of its own as it is, with code and argument path', async () => {
    expect(await errorOf('{ badArgument }')).toMatchObject({
      message: 'first must be at most 100.',
      path: ['badArgument'],
      extensions: { code: 'BAD_USER_INPUT', argumentPath: ['first'] },
    });
  });

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['query ($first: Int!) { rows(first: $first) { title } }', 'BAD_USER_INPUT'],
  ])('is what GraphQL says of %s', async (query, code) => {
    expect((await errorOf(query)).extensions).toMatchObject({ code });
  });

  it.each([
    [{}, 'first'],
    [{ first: 'many' }, 'first'],
  ])('is the variable that is wrong, by its path: %o', async (variables, argument) => {
    const query = 'query ($first: Int!) { rows(first: $first) { title } }';
    const { body } = await post(server, query, variables);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['unavailable', 'DATABASE_UNAVAILABLE', /does not answer/],
    ['refused', 'DATABASE_UNAVAILABLE', /does not answer/],
    ['tooSlow', 'DATABASE_TIMEOUT', /took too long.*Ask for less/],
  ])('is an outage as a code and a plain sentence: %s', async (field, code, message) => {
    const error = await errorOf(`{ ${field} }`);
    expect(error).toMatchObject({ path: [field], extensions: { code } });
    expect(error.message).toMatch(message);
  });

  it.each(['defect', 'codelessGraphQLError', 'must'])(
    'is of a defect only the id under which the log has it: %s',
    async (field) => {
      const error = await errorOf(`{ ${field} }`);
      expect(error.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        requestId: error.requestId,
      });
      expect(error.message).toBe(
        `Something went wrong on our side; the log has it under id ${error.requestId}.`,
      );
      expect(server.log()).toContainEqual(
        expect.objectContaining({
          requestId: error.requestId,
          msg: 'request failed',
          err: expect.objectContaining({ stack: expect.stringContaining('at ') }),
        }),
      );
    },
  );

  it('is only the id of a request that could not be prepared', async () => {
    const broken = await startToyServer({
      createContext: () => {
        throw new TypeError(SECRETS.join(' '));
      },
    });
    const { status, body, headers } = await post(broken, '{ hello }');
    await broken.stop();
    expect(status).toBe(500);
    const requestId = headers.get('x-request-id');
    expect(body.errors?.[0]).toMatchObject({
      message: `Something went wrong on our side; the log has it under id ${requestId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
    expect(JSON.stringify(body)).not.toContain(SECRETS[0]);
    expect(broken.log()).toContainEqual(
      expect.objectContaining({ requestId, msg: 'request failed' }),
    );
  });
});
