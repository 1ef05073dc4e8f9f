import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/index.js';

describe('whether clients may import', () => {
  it.each([
    ['a server of this machine', {}, true],
    ['one at ::1', { PAPERGRAPH_HOST: '::1' }, true],
    ['one at localhost', { PAPERGRAPH_HOST: 'localhost' }, true],
    ['one at every network', { PAPERGRAPH_HOST: '0.0.0.0' }, false],
    ['one at an address of a network', { PAPERGRAPH_HOST: '192.168.1.5' }, false],
    ['one at a name', { PAPERGRAPH_HOST: 'papers.example.org' }, false],
    ['one behind a proxy', { PAPERGRAPH_TRUST_PROXY: 'yes' }, false],
    ['one with a public address', { PAPERGRAPH_PUBLIC_URL: 'https://papers.example.org' }, false],
    ['one with an address here', { PAPERGRAPH_PUBLIC_URL: 'http://localhost:4000' }, true],
    ['one that says so', { PAPERGRAPH_HOST: '0.0.0.0', PAPERGRAPH_IMPORTS: 'on' }, true],
    ['one that says no', { PAPERGRAPH_IMPORTS: 'off' }, false],
  ])('%s', (_what, environment, expected) => {
    expect(readSettings(environment, '/').takesImports).toBe(expected);
  });
});
