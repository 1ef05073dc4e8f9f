import { getIntrospectionQuery } from 'graphql';
import { ClientError, request } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;

beforeAll(async () => {
  server = await startToyServer({
    environment: {
      PAPERGRAPH_MAX_COMPLEXITY: '1000',
      PAPERGRAPH_MAX_DEPTH: '5',
      PAPERGRAPH_MAX_BODY: '20000',
      PAPERGRAPH_REQUEST_TIMEOUT: '200',
    },
  });
});

afterAll(() => server.stop());

/** `{ rows(first: 1) { rows(first: 1) { … title } } }` with the given number of fields on the way. */
function nested(depth: number): string {
  return depth === 1 ? 'title' : `rows(first: 1) { ${nested(depth - 1)} }`;
}

async function errorOf(query: string, variables?: Record<string, unknown>) {
  const { status, body } = await post(server, query, variables);
  return { status, ...body.errors?.[0] };
}

describe('the limit on the cost of a query', () => {
  it('lets pass what costs less', async () => {
    const answer = await request(server.graphqlUrl, '{ rows(first: 100) { title } }');
    expect(answer).toMatchObject({ rows: { length: 100 } });
  });

  it('multiplies by first, and says the cost, the limit and what to do', async () => {
    const query = '{ rows(first: 100) { rows(first: 100) { title } } }';
    const refused = request(server.graphqlUrl, query);
    await expect(refused).rejects.toBeInstanceOf(ClientError);
    expect(await errorOf(query)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/costs 10101.*1000 \(PAPERGRAPH_MAX_COMPLEXITY\).*smaller/),
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: 10_101, limit: 1000 },
    });
  });

  it('knows the values of variables', async () => {
    const query = 'query ($n: Int!) { rows(first: $n) { title } }';
    expect(await errorOf(query, { n: 10_000 })).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: 10_001 },
    });
    expect((await post(server, query, { n: 10 })).body.errors).toBeUndefined();
  });

  it('and does not take one value for another in a document that it has seen', async () => {
    const query = 'query ($n: Int = 2000) { rows(first: $n) { title } }';
    for (const _again of [1, 2]) {
      expect((await post(server, query, { n: 10 })).body.errors).toBeUndefined();
      expect((await errorOf(query, { n: 5_000 })).extensions).toMatchObject({ cost: 5_001 });
      expect((await errorOf(query)).extensions).toMatchObject({ cost: 2_001 });
    }
  });

  it('counts the default of first, and each field by its own cost where it says one', async () => {
    expect(await errorOf('{ rows { rows { rows { title } } } }')).toMatchObject({
      extensions: { cost: 1 + 20 * (1 + 20 * (1 + 20)) },
    });
    expect(await errorOf('{ costly }')).toMatchObject({ extensions: { cost: 100_000 } });
  });

  it('names the dearest fields with what each costs', async () => {
    const query = `{
      few: rows(first: 2) { title }
      many: rows(first: 100) { title ...Below rows(first: 5) { title } }
      costly
    } fragment Below on Row { deep: rows(first: 50) { title } }`;
    const dearest = [
      { field: 'costly', cost: 100_000 },
      { field: 'many.deep', cost: 100 * 51 },
      { field: 'many.rows', cost: 100 * 6 },
    ];
    expect(await errorOf(query)).toMatchObject({
      message: expect.stringContaining(
        'What costs most: costly 100000, many.deep 5100, many.rows 600.',
      ),
      extensions: { dearest },
    });
  });

  it('is told in the answer, with what the query cost', async () => {
    const response = await fetch(`${server.graphqlUrl}?query={rows(first:7){title}}`);
    expect(await response.json()).toMatchObject({
      extensions: { cost: { requested: 8, limit: 1000 } },
    });
  });

  it('counts only the operation that is asked for', async () => {
    const response = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query A { hello } query B { costly }',
        operationName: 'A',
      }),
    });
    expect(await response.json()).toMatchObject({ data: { hello: 'world' } });
  });

  it.each([
    ['query ($n: Int) { rows(first: $n) { title } }', 20],
    ['query ($n: Int = 1) { rows(first: $n) { title } }', 1],
  ])('takes a variable that is null for the default: %s', async (query, length) => {
    const { status, body } = await post(server, query, { n: null });
    expect({ status, body }).toMatchObject({ status: 200, body: { data: { rows: { length } } } });
  });

  it('counts the other fields beside a variable that is null', async () => {
    const query =
      'query ($n: Int = 1) { rows(first: $n) { title } all: rows(first: 9999) { title } }';
    expect(await errorOf(query, { n: null })).toMatchObject({
      status: 400,
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: 10_002 },
    });
  });

  it('leaves it to GraphQL to refuse null where it is not allowed', async () => {
    const query = 'query ($n: Int!) { rows(first: $n) { title } }';
    expect(await errorOf(query, { n: null })).toMatchObject({
      status: 400,
      message: expect.stringContaining('"$n"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('stops a query of many fields and a flood of tokens', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const bomb = `{ ...F0 } ${fragments.join(' ')} fragment F14 on Query { hello }`;
    expect(await errorOf(bomb)).toMatchObject({
      status: 400,
      message: expect.stringContaining('nodes'),
    });
    const flood = `{ ${'a '.repeat(9_000)} }`;
    expect(await errorOf(flood)).toMatchObject({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  });
});

describe('the limit on depth', () => {
  it('lets pass what is as deep as allowed, and says the depth of what is deeper', async () => {
    expect((await post(server, `{ ${nested(5)} }`)).body.errors).toBeUndefined();
    expect(await errorOf(`{ ${nested(6)} }`)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/nests 6 fields.*5 \(PAPERGRAPH_MAX_DEPTH\)/),
      extensions: { code: 'QUERY_TOO_DEEP', depth: 6, limit: 5 },
    });
  });

  it('looks into fragments', async () => {
    const query = `{ rows(first: 1) { ...Deep } } fragment Deep on Row { ${nested(5)} }`;
    expect(await errorOf(query)).toMatchObject({ extensions: { depth: 6 } });
  });

  it('lets a playground ask for the schema', async () => {
    const { body } = await post(server, getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
  });
});

describe('the limit on the body', () => {
  it.each([30_000, 5_000_000])('refuses %i bytes and names its setting', async (bytes) => {
    const answer = await post(server, `{ hello } # ${'x'.repeat(bytes)}`);
    expect(answer.status).toBe(413);
    expect(answer.body).toEqual({
      errors: [
        {
          message: expect.stringMatching(/larger than 20000 bytes.*PAPERGRAPH_MAX_BODY/),
          extensions: { code: 'BODY_TOO_LARGE' },
        },
      ],
    });
  });
});

describe('the limit on time', () => {
  it('ends a request that takes longer, and says which limit it was', async () => {
    expect(await errorOf('{ slow(ms: 5000) }')).toMatchObject({
      message: expect.stringMatching(/longer than 200 ms.*PAPERGRAPH_REQUEST_TIMEOUT/),
      extensions: { code: 'REQUEST_TIMEOUT' },
    });
  });

  it('ends also a request that does not listen', async () => {
    expect(await errorOf('{ stuck }')).toMatchObject({
      status: 503,
      extensions: { code: 'REQUEST_TIMEOUT' },
    });
  });
});
