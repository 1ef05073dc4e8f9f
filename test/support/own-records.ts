/** Eight papers of a small group, from years before those of the examples. */
const GROUP = Array.from({ length: 8 }, (_none, index) => [
  'TY  - JOUR',
  `TI  - Sleep and tea drinking in cohort ${'ABCDEFGH'[index]}`,
  'AU  - Obi, Ada',
  `AU  - ${index % 2 === 0 ? 'Lindqvist, Per' : 'Moreau, Claire'}`,
  ...(index === 3 ? ['AU  - Tanaka, Yui'] : []),
  'JO  - Annals of Tea',
  `PY  - ${2004 + index}`,
  'KW  - tea',
  `KW  - ${index % 2 === 0 ? 'sleep' : 'coffee'}`,
  `AB  - Tea drinking was observed in ${index + 10} persons. Sleep quality was measured.`,
  'ER  - ',
]).flat();

/** A few records that somebody could have, as RIS, by what is special about them. */
export const OWN_RECORDS = {
  'papers of a small group': GROUP.join('\n'),
  'one paper with everything': [
    'TY  - CONF',
    'TI  - 睡眠と茶',
    'AU  - 山田, 花子',
    'AU  - Müller, Jörg "Jo"',
    'JO  - 茶の研究',
    'PY  - 1987',
    'KW  - 茶',
    'ER  - ',
  ].join('\n'),
  'one paper with hardly anything': 'TY  - RPRT\nTI  - Untitled\nAU  - Obi, Ada\nER  - \n',
  'no papers': '',
};
