import { defineConfig } from 'vitest/config';

/** One a core of a small machine; each has a Neo4j of its own, unless one server is named. */
const WORKERS = 2;
const ENGINE_WORKERS = process.env['PAPERGRAPH_TEST_NEO4J_URI'] ? 1 : WORKERS;

/** Whole processes, and laws that need thousands of cases: seconds each. */
const SLOW_TESTS = [
  'test/cli/{commands,doctor,explain,resolve,thesaurus,export-network,through-server,watch}.test.ts',
  'test/journal/{faults,damage}.test.ts',
  'test/store/{folder-lock,open-neo4j-store}.test.ts',
  'test/server/{http,stop}.test.ts',
  'test/scripts/start.test.ts',
  'test/examples/made-corpus.test.ts',
  // It looks at what is loaded.
  'test/faults/clean-start.test.ts',
];
/** Before and after each test file. */
const SETUP = ['test/support/property-seed.ts', 'test/support/clean-up.ts'];

const WITH_ENGINES = ['test/{contract,e2e,faults,browser}/**/*.test.ts'];

/**
 * Processes, threads, databases, browsers and clocks on a busy machine: in the gate a test that failed may
 * try once more. Which ones needed it is named at the end of the run: such a test wants mending.
 */
const RETRIES = process.env['CI'] ? 1 : 0;

/** The real corpus and Neo4j are slow on two cores; a test that hangs still ends. */
const SLOW_MS = 300_000;

const alias = [
  // graphql ships two builds; without this a test loads both and "another module or realm" appears.
  { find: /^graphql$/, replacement: 'graphql/index.js' },
];

export default defineConfig({
  test: {
    reporters: [
      'default',
      './test/support/skips-reporter.ts',
      './test/support/retries-reporter.ts',
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      // The floor; the whole run stands at 95 % and 84 %.
      thresholds: { lines: 90, statements: 90, functions: 90, branches: 78 },
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: SETUP,
          include: ['test/**/*.test.ts'],
          exclude: [...WITH_ENGINES, ...SLOW_TESTS],
          maxWorkers: WORKERS,
          // One process a worker reads the sources once, for a third of the processor time. These
          // tests change nothing that outlives them: no environment, no mock, no hook of a helper.
          isolate: false,
          retry: RETRIES,
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'slow',
          setupFiles: SETUP,
          include: SLOW_TESTS,
          maxWorkers: WORKERS,
          retry: RETRIES,
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'engines',
          setupFiles: SETUP,
          include: WITH_ENGINES,
          exclude: SLOW_TESTS,
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          maxWorkers: ENGINE_WORKERS,
          // As of the unit tests: the sources are read and compiled once a worker, not once a file.
          isolate: false,
          // Beside the others, which are shorter and fill the workers to the end; alone where it has but one.
          sequence: { groupOrder: ENGINE_WORKERS === WORKERS ? 0 : 1 },
          retry: RETRIES,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
          // A page of a browser, a command: what is waited for comes late on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
