import { registerEnumType } from 'type-graphql';

export enum Counting {
  FULL = 'FULL',
  FRACTIONAL = 'FRACTIONAL',
  HARMONIC = 'HARMONIC',
  FIRST_LAST = 'FIRST_LAST',
}

registerEnumType(Counting, {
  name: 'Counting',
  description:
    'What one shared paper adds to the strength of a link. HARMONIC and FIRST_LAST depend on positions in the list of authors, so they apply to co-authors only.',
  valuesConfig: {
    FULL: { description: 'Adds 1.' },
    FRACTIONAL: {
      description:
        'Adds 1/(n-1) for a paper with n authors (or other members), so that the links of each from one paper sum to 1 (Perianes-Rodriguez, Waltman, Van Eck 2016).',
    },
    HARMONIC: {
      description:
        'Adds n (c + d) / (2 (n-1)) for a paper with n authors, c and d being the credits of the two: the author at place i gets (1/i) / (1 + 1/2 + … + 1/n) (Hagen 2008).',
    },
    FIRST_LAST: {
      description:
        'As HARMONIC, with other credits: the first author gets 1, the last 1/2, each other 1/n, divided by their sum (Tscharntke and others 2007).',
    },
  },
});
