import { CommanderError } from 'commander';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createProgram } from '../../src/cli/program.js';
import type { Engine } from '../../src/graph/index.js';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';
import { recordStreams } from '../cli/run-command.js';
import { memoryEngine } from '../support/engines.js';
import { codeSpans, pages, readPage } from './pages.js';

const readme = readPage('README.md');

describe('the README', () => {
  it('is short enough to be read: the rest is on pages of its own', () => {
    expect(readme.split('\n').length).toBeLessThan(140);
  });
});

/** Command lines of blocks and of running text; `FILE…` and the like mean arguments. */
function commandLines(text: string): readonly string[] {
  const lines = text.matchAll(/(?:^npx|-T papergraph) papergraph ([^#<>|`\n]*)/gm);
  const spans = codeSpans(text).map((span) => /^(?:npx )?papergraph (.+)$/.exec(span));
  return [...lines, ...spans].flatMap((match) => match?.[1]?.trim() ?? []);
}

/** Reads a command line by the real program, without running the command. */
async function parse(commandLine: string): Promise<string> {
  const context = { streams: recordStreams(), environment: {}, folder: '/' };
  const program = createProgram(context, () => undefined);
  let ran = '';
  for (const command of program.commands) {
    for (const leaf of command.commands.length > 0 ? command.commands : [command]) {
      leaf.action(() => {
        ran = command.name();
      });
    }
  }
  await program.parseAsync(commandLine.split(/\s+/), { from: 'user' }).catch((error: unknown) => {
    // Help and version end by an error too, without one when they were asked for.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
    ran = commandLine;
  });
  return ran;
}

describe('a command line of the pages', () => {
  // The API's own descriptions name commands without their arguments.
  const written = pages().filter((page) => !page.startsWith('docs/reference/api'));
  const known = written.flatMap((page) => commandLines(readPage(page)));

  it('is found in them', () => {
    expect(known).toContain('import my.ris more.ris');
    expect(known).toContain('import -');
    expect(known).toContain('serve --no-examples');
    expect(known).toContain('doctor');
  });

  it.each([...new Set(known)])('is understood: papergraph %s', async (commandLine) => {
    expect(await parse(commandLine)).toBe(commandLine.split(' ')[0]);
  });

  it('is refused when it is none', async () => {
    await expect(parse('import --jsom x')).rejects.toThrow();
    await expect(parse('imports x')).rejects.toThrow();
  });
});

describe('the first query of the README', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = memoryEngine();
    await engine.prepare();
    const file = 'examples/bmjhci-2021-100429.ris';
    await importSource({ engine, journal: null }, fileSource(file, file, null));
  });
  afterAll(() => engine.close());

  it('has the answer that is shown below it', async () => {
    const body = /curl .* -d '(.*)'$/m.exec(readme)?.[1] ?? '';
    const { query } = z.object({ query: z.string() }).parse(JSON.parse(body));
    const { signal } = new AbortController();
    const contextValue = createContext({
      engine,
      signal,
      limits: { maxFirst: 100 },
      baseUrl: null,
    });
    const answer = await graphql({ schema: await buildApiSchema(), source: query, contextValue });
    const shown: unknown = JSON.parse(/```json\n([^`]*)```/.exec(readme)?.[1] ?? '');
    expect(JSON.parse(JSON.stringify(answer))).toEqual(shown);
  });
});
