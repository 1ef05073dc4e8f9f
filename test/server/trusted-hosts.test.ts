import { describe, expect, it } from 'vitest';
import { hostCheck } from '../../src/server/trusted-hosts.js';
import { readSettings } from '../../src/settings/index.js';

function isAnswered(host: string | undefined, environment = {}, localAddress = '127.0.0.1') {
  return hostCheck(readSettings(environment, '/').public)({
    headers: { host },
    socket: { localAddress },
  });
}

describe('A request from this machine', () => {
  it.each([
    'localhost:4000',
    'localhost',
    'LOCALHOST:4000',
    'localhost.:4000',
    'graph.localhost:4000',
    '127.0.0.1:4000',
    '127.8.9.10',
    '127.1:4000',
    '[::1]:4000',
    '[::ffff:127.0.0.1]:4000',
  ])('is answered where it calls the server %s', (host) => {
    expect(isAnswered(host)).toBe(true);
    expect(isAnswered(host, {}, '::1')).toBe(true);
    expect(isAnswered(host, {}, '::ffff:127.0.0.1')).toBe(true);
  });

  it.each([
    'evil.example:4000',
    'evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    '192.168.1.5:4000',
    '0.0.0.0:4000',
    '[::2]:4000',
    '',
    'a b',
    '\u{1d525}ost',
    'user@localhost',
  ])('is refused where it calls the server "%s"', (host) => {
    expect(isAnswered(host)).toBe(false);
    expect(isAnswered(host, {}, '::1')).toBe(false);
  });

  it('is answered where it names no host, which no browser does', () => {
    expect(isAnswered(undefined)).toBe(true);
  });

  it('may use the host of PAPERGRAPH_PUBLIC_URL, with any port', () => {
    const environment = { PAPERGRAPH_PUBLIC_URL: 'https://Papers.example.org/graph' };
    expect(isAnswered('papers.example.org', environment)).toBe(true);
    expect(isAnswered('papers.example.org:8443', environment)).toBe(true);
    expect(isAnswered('example.org', environment)).toBe(false);
  });

  it('may use the names of PAPERGRAPH_ALLOWED_HOSTS', () => {
    const environment = { PAPERGRAPH_ALLOWED_HOSTS: 'Papers.local, graph.example.org' };
    expect(isAnswered('papers.local:4000', environment)).toBe(true);
    expect(isAnswered('graph.example.org', environment)).toBe(true);
    expect(isAnswered('localhost', environment)).toBe(true);
    expect(isAnswered('evil.example', environment)).toBe(false);
    expect(isAnswered('evil.example', { PAPERGRAPH_ALLOWED_HOSTS: '*' })).toBe(true);
  });
});

describe('A request from the network', () => {
  const here = '192.168.1.5';

  it('may use any name, for the server does not know what it is called there', () => {
    expect(isAnswered('papers.lan:4000', {}, here)).toBe(true);
    expect(isAnswered('192.168.1.5:4000', {}, here)).toBe(true);
  });

  it('may use an address or the names of the settings, where they name some', () => {
    const environment = { PAPERGRAPH_ALLOWED_HOSTS: 'papers.lan' };
    expect(isAnswered('papers.lan:4000', environment, here)).toBe(true);
    expect(isAnswered('192.168.1.5:4000', environment, here)).toBe(true);
    expect(isAnswered('[fe80::1]:4000', environment, here)).toBe(true);
    expect(isAnswered('evil.example:4000', environment, here)).toBe(false);
  });
});
