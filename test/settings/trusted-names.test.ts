import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/index.js';

const hosts = (text: string) =>
  readSettings({ PAPERGRAPH_ALLOWED_HOSTS: text }, '/').public.allowedHosts;
const origins = (text: string) =>
  readSettings({ PAPERGRAPH_CORS_ORIGINS: text }, '/').public.corsOrigins;

describe('PAPERGRAPH_ALLOWED_HOSTS', () => {
  it('is a list of names with commas or blanks between, none by default', () => {
    expect(hosts('')).toEqual([]);
    expect(hosts('Papers.example.org, papers.local,')).toEqual([
      'papers.example.org',
      'papers.local',
    ]);
    expect(hosts('*')).toEqual(['*']);
  });

  it.each(['https://papers.example.org', 'papers.local:4000', 'papers.local/x'])(
    'takes no address such as %s',
    (text) => {
      expect(() => hosts(text)).toThrow(/PAPERGRAPH_ALLOWED_HOSTS.*without scheme and port/);
    },
  );
});

describe('PAPERGRAPH_EMBED_ORIGINS', () => {
  it('is read in the same way, none by default', () => {
    const embed = (text: string) =>
      readSettings({ PAPERGRAPH_EMBED_ORIGINS: text }, '/').public.embedOrigins;
    expect(embed('')).toEqual([]);
    expect(embed('https://group.example.org, *')).toEqual(['https://group.example.org', '*']);
    expect(() => embed('group.example.org')).toThrow(/PAPERGRAPH_EMBED_ORIGINS.*origins such as/);
  });
});

describe('PAPERGRAPH_CORS_ORIGINS', () => {
  it('is a list of origins as browsers write them, none by default', () => {
    expect(origins('')).toEqual([]);
    expect(origins('https://Dash.example.org:443/ http://localhost:5173')).toEqual([
      'https://dash.example.org',
      'http://localhost:5173',
    ]);
    expect(origins('*')).toEqual(['*']);
  });

  it.each([
    'dash.example.org',
    'https://dash.example.org/board',
    'ftp://x.org',
    'https://me@x.org',
  ])('takes no %s', (text) => {
    expect(() => origins(text)).toThrow(/PAPERGRAPH_CORS_ORIGINS.*origins such as/);
  });
});
