import neo4j, { type AuthToken } from 'neo4j-driver';

/** Where a Neo4j is, and who asks. An empty password means a server without authentication. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Neo4j's own first password, which it refuses to work with until it is changed. */
const FACTORY_PASSWORD = 'neo4j';
const VERSION =
  "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
const PAUSE_MS = 200;

/** Asks a Neo4j for its version: an open port is not yet an answer. */
async function askVersion(address: Neo4jAddress): Promise<string> {
  const rows = await ask(address, address.password, 'neo4j', VERSION, {});
  const version: unknown = rows[0]?.['version'];
  if (typeof version !== 'string') throw new Error(`${address.uri} did not tell its version`);
  return version;
}

/** Asks until a query is answered, or gives the last error after `withinMs`. */
export async function waitUntilItAnswers(address: Neo4jAddress, withinMs: number): Promise<string> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await askVersion(address);
    } catch (cause) {
      if (Date.now() > end) throw new Error(`no answer from ${address.uri}`, { cause });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Gives a new server its password, by the one statement that an expired password allows. */
export async function setFirstPassword(address: Neo4jAddress): Promise<void> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  const parameters = { old: FACTORY_PASSWORD, new: address.password };
  await ask(address, FACTORY_PASSWORD, 'system', statement, parameters);
}

async function ask(
  { uri, user }: Neo4jAddress,
  password: string,
  database: string,
  statement: string,
  parameters: Record<string, string>,
): Promise<Record<string, unknown>[]> {
  const options = { connectionTimeout: 5_000, maxTransactionRetryTime: 0 };
  const driver = neo4j.driver(uri, token(user, password), options);
  try {
    const { records } = await driver.executeQuery(statement, parameters, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

function token(user: string, password: string): AuthToken | undefined {
  return password === '' ? undefined : neo4j.auth.basic(user, password);
}
