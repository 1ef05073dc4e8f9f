import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvFileUnreadableError } from '../../src/settings/errors.js';
import { loadSettings } from '../../src/settings/index.js';

let folder: string;
const ignore = (): void => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-settings-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadSettings', () => {
  it('needs no .env file', () => {
    expect(loadSettings(folder, {}, ignore).settings.port).toBe(4000);
  });

  it('reads the .env file, and the real environment wins', () => {
    writeFileSync(join(folder, '.env'), 'PAPERGRAPH_PORT=4001\nPAPERGRAPH_HOST="0.0.0.0"\n');
    const { settings } = loadSettings(folder, { PAPERGRAPH_PORT: '4002' }, ignore);
    expect(settings).toMatchObject({ port: 4002, host: '0.0.0.0' });
  });

  it('says so when .env is no file', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => loadSettings(folder, {}, ignore)).toThrow(EnvFileUnreadableError);
  });

  it('leaves process.env as it was', () => {
    writeFileSync(join(folder, '.env'), 'PAPERGRAPH_USER=somebody\n');
    loadSettings(folder, process.env, ignore);
    expect(process.env['PAPERGRAPH_USER']).toBeUndefined();
  });

  it('warns of a name that nothing reads, with the nearest that is read', () => {
    const warnings: string[] = [];
    const environment = {
      PAPERGRAPH_PROT: '4000',
      PAPERGRAPH_NOTHING_LIKE_ANY: '1',
      PAPERGRAPH_TEST_NEO4J_URI: 'neo4j://localhost',
      OTHER: '1',
    };
    loadSettings(folder, environment, (line) => warnings.push(line));
    expect(warnings).toEqual([
      'PAPERGRAPH_NOTHING_LIKE_ANY is no setting of papergraph and is not used; papergraph doctor lists those there are.',
      'PAPERGRAPH_PROT is no setting of papergraph and is not used; did you mean PAPERGRAPH_PORT.',
    ]);
  });
});
