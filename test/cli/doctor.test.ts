import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KNOWN_SETTINGS } from '../../src/settings/index.js';
import { runCommand } from './run-command.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-doctor-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function doctor(environment: Record<string, string>) {
  return runCommand(['doctor'], { environment, folder });
}

describe('papergraph doctor', () => {
  it('lists every setting in force and keeps the password to itself', async () => {
    const { out, err } = await doctor({ PAPERGRAPH_PASSWORD: 'hunter2', PAPERGRAPH_PORT: '4321' });
    for (const { name } of KNOWN_SETTINGS) expect(out).toContain(name);
    expect(out).toMatch(/PAPERGRAPH_PORT +4321$/m);
    expect(out).toMatch(/PAPERGRAPH_HOST +127\.0\.0\.1 {2}\(default\)$/m);
    expect(out + err).not.toContain('hunter2');
  });

  it('makes no data folder', async () => {
    const { out } = await doctor({});
    expect(out).toMatch(/^ok +data folder .*not there yet/m);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('ends with 1 and says what to do when nobody answers at the address', async () => {
    const { code, out } = await doctor({ PAPERGRAPH_URI: 'bolt://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(out).toMatch(/^WRONG +engine .*PAPERGRAPH_URI/m);
  });

  it('names every wrong setting, and first the one that was likely meant', async () => {
    const { code, out, err } = await doctor({ PAPERGRAPH_PORT: 'x', PAPERGRAPH_HOTS: '0.0.0.0' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([
      'papergraph: PAPERGRAPH_HOTS is no setting of papergraph and is not used; did you mean PAPERGRAPH_HOST.',
      'papergraph: PAPERGRAPH_PORT is "x"; allowed: a whole number from 0 to 65535. Set it in the environment or in .env. (SETTINGS_INVALID)',
      '',
    ]);
  });
});
