import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/settings/errors.js';
import { KNOWN_SETTINGS, readSettings } from '../../src/settings/index.js';

const FOLDER = '/somewhere';

/** A value that each setting must refuse. */
const WRONG: Readonly<Record<string, string>> = {
  PAPERGRAPH_URI: 'http://localhost:7474',
  PAPERGRAPH_TERMS: 'yes',
  PAPERGRAPH_PORT: '70000',
  PAPERGRAPH_PUBLIC_URL: 'papers.example.org',
  PAPERGRAPH_TRUST_PROXY: 'maybe',
  PAPERGRAPH_IMPORTS: 'yes',
  PAPERGRAPH_LOG_LEVEL: 'loud',
  PAPERGRAPH_MAX_BODY: '1MB',
  PAPERGRAPH_MAX_DEPTH: '0',
  PAPERGRAPH_MAX_COMPLEXITY: '-1',
  PAPERGRAPH_MAX_FIRST: '1.5',
  PAPERGRAPH_MAX_UPLOAD: '10GB',
  PAPERGRAPH_MAX_UNPACKED: '20GB',
  PAPERGRAPH_MAX_RECORDS: '0',
  PAPERGRAPH_MAX_WAITING_IMPORTS: '0',
  PAPERGRAPH_IMPORT_TIMEOUT: '1h',
  PAPERGRAPH_STARTUP_WAIT: '0x10',
  PAPERGRAPH_CONNECTION_TIMEOUT: '1e3',
  PAPERGRAPH_QUERY_TIMEOUT: '30s',
  PAPERGRAPH_REQUEST_TIMEOUT: 'never',
};

function faultsOf(environment: Record<string, string>): SettingsError {
  try {
    readSettings(environment, FOLDER);
  } catch (error) {
    if (error instanceof SettingsError) {
      return error;
    }
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('readSettings', () => {
  it('takes the defaults from an empty environment: the embedded engine on this machine', () => {
    expect(readSettings({}, FOLDER)).toEqual({
      database: {
        uri: null,
        user: 'neo4j',
        password: '',
        database: 'neo4j',
        dataFolder: '/somewhere/data',
        terms: 'on',
        startupWaitMs: 60_000,
        connectionTimeoutMs: 10_000,
        queryTimeoutMs: 30_000,
      },
      server: null,
      host: '127.0.0.1',
      port: 4000,
      public: {
        url: null,
        trustProxy: false,
        allowedHosts: [],
        corsOrigins: [],
        embedOrigins: [],
        exportOrigin: 'https://app.vosviewer.com',
      },
      takesDecisions: true,
      takesImports: true,
      storedQueries: { folder: null, isOnly: false },
      imports: {
        uploads: '/somewhere/data/uploads',
        maxBytes: 10_737_418_240,
        maxUnpacked: 21_474_836_480,
        maxRecords: 10_000_000,
        maxWaiting: 100,
        timeoutMs: 86_400_000,
      },
      explains: false,
      logLevel: 'info',
      limits: {
        maxBody: 1_048_576,
        maxDepth: 20,
        maxComplexity: 50_000,
        maxFirst: 100,
        requestTimeoutMs: 60_000,
      },
    });
  });

  it('counts an empty variable as a missing one and takes blanks off the ends', () => {
    const settings = readSettings({ PAPERGRAPH_PORT: ' ', PAPERGRAPH_HOST: ' ::1 ' }, FOLDER);
    expect(settings).toMatchObject({ port: 4000, host: '::1' });
  });

  it.each([
    'neo4j://localhost:7687',
    'neo4j+s://db.example.org',
    'neo4j+ssc://10.0.0.1:7687',
    'bolt://[::1]:7687',
    'bolt+s://db.example.org:7687',
  ])('takes %s as the address of a Neo4j', (uri) => {
    expect(readSettings({ PAPERGRAPH_URI: uri }, FOLDER).database.uri).toBe(uri);
  });

  it.each(Object.entries(WRONG))('refuses %s=%s with its name and its value', (name, value) => {
    const error = faultsOf({ [name]: value });
    expect(error.faults).toEqual([
      { name, found: `"${value}"`, allowed: expect.stringMatching(/./) },
    ]);
    expect(error.message).toContain(`${name} is "${value}"`);
  });

  it('names every wrong setting in one go', () => {
    const error = faultsOf(WRONG);
    expect(error.faults.map(({ name }) => name).sort()).toEqual(Object.keys(WRONG).sort());
    for (const name of Object.keys(WRONG)) {
      expect(error.message).toContain(name);
    }
  });

  it('refuses a password inside the address and does not repeat it', () => {
    const error = faultsOf({ PAPERGRAPH_URI: 'neo4j://neo4j:hunter2@localhost:7687' });
    expect(error.message).not.toContain('hunter2');
    expect(error.message).toContain('PAPERGRAPH_PASSWORD');
  });

  it('keeps a password as it came, blanks included', () => {
    expect(readSettings({ PAPERGRAPH_PASSWORD: ' a b ' }, FOLDER).database.password).toBe(' a b ');
  });

  it('either gives settings or a SettingsError, whatever the values are', () => {
    const names = KNOWN_SETTINGS.map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (environment) => {
        try {
          readSettings(environment, FOLDER);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsError);
        }
      }),
    );
  });
});
