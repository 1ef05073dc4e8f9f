import { readExamples } from './example.js';

/** The queries of examples/queries, put into the page when it is built. */
export const examples = readExamples(
  import.meta.glob<string>('../../examples/queries/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  import.meta.glob<string>('../../examples/queries/*.variables.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
