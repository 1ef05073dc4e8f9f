import { registerEnumType } from 'type-graphql';

export enum Counting {
  FULL = 'FULL',
  FRACTIONAL = 'FRACTIONAL',
}

registerEnumType(Counting, {
  name: 'Counting',
  description: 'What one shared paper adds to the strength of a link.',
  valuesConfig: {
    FULL: { description: 'Adds 1.' },
    FRACTIONAL: {
      description:
        'Adds 1/(n-1) for a paper with n authors, so that each author’s links from one paper sum to 1 (Perianes-Rodriguez, Waltman, Van Eck 2016).',
    },
  },
});
