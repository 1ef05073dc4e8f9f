import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCES } from '../../scripts/build.mjs';
import { KNOWN_SETTINGS } from '../../src/settings/index.js';
import { NEO4J_VERSIONS } from '../support/neo4j/index.js';

const compose = readFileSync('docker-compose.yml', 'utf8');
const dockerfile = readFileSync('Dockerfile', 'utf8');

/** The names of our settings that a file gives a value, with or without a mapping's colon. */
function settingsGivenIn(text: string): string[] {
  return [...text.matchAll(/^\s+(?:ENV )?.*?\b(PAPERGRAPH_\w+)[:=]/gm)].flatMap(
    (match) => match[1] ?? [],
  );
}

test.each([
  ['docker-compose.yml', compose],
  ['Dockerfile', dockerfile],
])('%s gives only settings that the server knows', (_, text) => {
  const given = settingsGivenIn(text);
  expect(given.length).toBeGreaterThan(1);
  expect(KNOWN_SETTINGS.map((setting) => setting.name)).toEqual(expect.arrayContaining(given));
});

test('docker compose runs the Neo4j that the tests run', () => {
  expect(compose).toContain(`image: neo4j:${NEO4J_VERSIONS[0]}\n`);
});

test('the image runs the command that package.json names', () => {
  expect(readFileSync('package.json', 'utf8')).toContain('"papergraph": "dist/cli/main.js"');
  expect(dockerfile).toContain('CMD ["node", "dist/cli/main.js", "serve"]');
});

test('the image is made from what the build reads, the build itself among it', () => {
  const sent = [...readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gm)].map(
    ([, path]) => path,
  );
  expect(sent).toEqual(
    expect.arrayContaining(SOURCES.map((path) => path.replace(/^\w+\.md$/, '*.md'))),
  );
});
