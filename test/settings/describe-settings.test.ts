import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { printEnvExample } from '../../src/settings/describe-settings.js';
import { describeSettings, KNOWN_SETTINGS, readSettings } from '../../src/settings/index.js';

describe('describeSettings', () => {
  it('lists every setting, and shows of a password only that there is one', () => {
    const list = describeSettings({ PAPERGRAPH_PASSWORD: 'hunter2', PAPERGRAPH_PORT: '4001' });
    expect(list).toHaveLength(KNOWN_SETTINGS.length);
    expect(JSON.stringify(list)).not.toContain('hunter2');
    expect(list).toContainEqual({ name: 'PAPERGRAPH_PASSWORD', value: '***', isDefault: false });
    expect(list).toContainEqual({ name: 'PAPERGRAPH_PORT', value: '4001', isDefault: false });
    expect(list).toContainEqual({ name: 'PAPERGRAPH_URI', value: '(empty)', isDefault: true });
  });

  it('hides a password that was put into the address by mistake', () => {
    const list = describeSettings({ PAPERGRAPH_URI: 'neo4j://me:hunter2@host' });
    expect(list[0]?.value).toBe('neo4j://***@host');
  });
});

describe('.env.example', () => {
  it('is what the settings say, and means the defaults with every line in force', () => {
    const file = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(file).toBe(printEnvExample());
    const inForce = parseEnv(file.replaceAll('# PAPERGRAPH_', 'PAPERGRAPH_'));
    expect(Object.keys(inForce)).toHaveLength(KNOWN_SETTINGS.length);
    expect(readSettings(inForce, '/')).toEqual(readSettings({}, '/'));
  });
});
