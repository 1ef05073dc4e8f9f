import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWith, itWith, NO_ROOT } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';
import { PapergraphProcess, runPapergraph } from '../support/papergraph-process.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

const address = neo4jOfWorker();

let file = '';
beforeAll(async () => {
  file = await corpusFile('made.ris', 50, 61);
});

/** What a person reads of an import that cannot begin. */
async function complaint(environment: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await runPapergraph(['import', file], environment);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^\s+at /m);
  return err.replace(/:\d{4,5}\b/g, ':PORT');
}

describeWith(A_NEO4J, 'A Neo4j that cannot be used', () => {
  const at = address ?? { uri: '', user: '', password: '' };

  it('for its password is told with the settings to check', async () => {
    const err = await complaint({ PAPERGRAPH_URI: at.uri, PAPERGRAPH_PASSWORD: 'not-this-one' });
    expect(err).toBe(
      'papergraph: Neo4j at neo4j://127.0.0.1:PORT refused the user name or password. Check PAPERGRAPH_USER and PAPERGRAPH_PASSWORD. (DATABASE_AUTH_FAILED)\n',
    );
  });

  it('for the name of its database is told with the setting to check', async () => {
    const err = await complaint({
      PAPERGRAPH_URI: at.uri,
      PAPERGRAPH_PASSWORD: at.password,
      PAPERGRAPH_DATABASE: 'elsewhere',
    });
    expect(err).toBe(
      'papergraph: Neo4j at neo4j://127.0.0.1:PORT has no database of that name. Check PAPERGRAPH_DATABASE. (DATABASE_UNAVAILABLE)\n',
    );
  });
});

describe('A Neo4j that does not answer', () => {
  it('is waited for as long as the setting says, then told with the setting to check', async () => {
    const err = await complaint({
      PAPERGRAPH_URI: 'neo4j://127.0.0.1:1',
      PAPERGRAPH_STARTUP_WAIT: '3000',
    });
    expect(err).toMatch(
      /papergraph: Neo4j at neo4j:\/\/127\.0\.0\.1:1 does not answer\. Check PAPERGRAPH_URI, and that the database is running\. \(DATABASE_UNAVAILABLE\)\n$/,
    );
  });

  it('is not waited for when nobody knows the name of its host', async () => {
    const began = Date.now();
    const err = await complaint({ PAPERGRAPH_URI: 'neo4j://no-such-host.invalid:7687' });
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(err).toMatch(
      /papergraph: The host no-such-host\.invalid in PAPERGRAPH_URI is not known on this network\. Check its spelling\. \(DATABASE_UNAVAILABLE\)\n$/,
    );
  });
});

describe('A data folder that cannot be used', () => {
  it('because a server holds it is told with the address of that server', async () => {
    const data = await newFolder();
    const serving = PapergraphProcess.start(['serve', '--no-examples'], {
      PAPERGRAPH_DATA: data,
      PAPERGRAPH_PORT: '0',
      PAPERGRAPH_LOG_LEVEL: 'warn',
    });
    await serving.until(() => serving.out.includes('API'));
    // Another server: an import would go through the one that runs.
    const { err } = await runPapergraph(['serve', '--no-examples'], {
      PAPERGRAPH_DATA: data,
      PAPERGRAPH_PORT: '0',
    });
    expect(err.replace(/:\d{4,5}\b/g, ':PORT')).toBe(
      `papergraph: The data folder ${data} is in use by the server at http://127.0.0.1:PORT: stop it, or set PAPERGRAPH_DATA to another folder. (DATA_FOLDER_BUSY)\n`,
    );
    expect(await serving.kill('SIGTERM')).toMatchObject({ code: 0 });
    await importInto(data, file);
    expect((await startAndLook(data)).news).toEqual([]);
  });

  it('because a file has its name is told with the setting to change', async () => {
    const path = join(await newFolder(), 'data');
    await writeFile(path, '');
    expect(await complaint({ PAPERGRAPH_DATA: path })).toBe(
      `papergraph: The data folder ${path} cannot be made, because a file has that name or stands on the way: set PAPERGRAPH_DATA to another folder. (DATA_FOLDER_UNUSABLE)\n`,
    );
  });

  itWith(NO_ROOT, 'because this user may not write there is told', async () => {
    const path = join(await newFolder(), 'data');
    await mkdir(path);
    await chmod(path, 0o555);
    expect(await complaint({ PAPERGRAPH_DATA: path })).toMatch(
      /cannot be created or written \(EACCES.*PAPERGRAPH_DATA to another folder\. \(DATA_FOLDER_UNUSABLE\)\n$/,
    );
  });
});

describe('Settings and a port that cannot be used', () => {
  it('are named, with the name that was likely meant', async () => {
    const err = await complaint({ PAPERGRAPH_PROT: '5000', PAPERGRAPH_PORT: 'x' });
    expect(err.split('\n')).toEqual([
      'papergraph: PAPERGRAPH_PROT is no setting of papergraph and is not used; did you mean PAPERGRAPH_PORT.',
      'papergraph: PAPERGRAPH_PORT is "x"; allowed: a whole number from 0 to 65535. Set it in the environment or in .env. (SETTINGS_INVALID)',
      '',
    ]);
  });

  it('are told for a port in use, and the graph is closed in good order', async () => {
    const data = await newFolder();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const bound = taken.address();
    const port = typeof bound === 'object' ? String(bound?.port) : '';
    const { code, out, err } = await runPapergraph(['serve', '--no-examples'], {
      PAPERGRAPH_DATA: data,
      PAPERGRAPH_PORT: port,
    });
    taken.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `papergraph: Port ${port} on 127.0.0.1 is taken by another process. Stop that one, or choose another port in PAPERGRAPH_PORT (0 takes any free one). (CANNOT_LISTEN)\n`,
    );
    expect((await startAndLook(data)).news).toEqual([]);
  });
});
