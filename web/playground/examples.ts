import { readExamples } from './example.js';

/** The queries of examples/queries and what examples/imports has, put into the page when it is built. */
export const examples = readExamples(
  import.meta.glob<string>(
    ['../../examples/queries/*.graphql', '../../examples/imports/*.graphql'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
  import.meta.glob<string>(
    ['../../examples/queries/*.variables.json', '../../examples/imports/*.variables.json'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);
