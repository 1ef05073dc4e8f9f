import { NETWORK_FLAGS, type NetworkFlag } from './network-flags.js';

/** Flags of `papergraph export` that set a parameter of a file of a list, and of no network. */
export const LIST_FLAGS: readonly NetworkFlag[] = [
  {
    flag: '--by <axes>',
    parameter: 'by',
    meaning: 'groups: one axis or two, such as JOURNAL,YEAR',
  },
  {
    flag: '--order-by <order>',
    parameter: 'orderBy',
    meaning: 'papers, groups, authors: as in the API, such as TITLE_ASC',
  },
  {
    flag: '--filter-name <words>',
    parameter: 'filter.name',
    meaning: 'authors: only those whose name has these words',
  },
  {
    flag: '--filter-min-papers <n>',
    parameter: 'filter.minPapers',
    meaning: 'authors: only those with as many papers',
  },
];

/** All flags that set a parameter. */
export const EXPORT_FLAGS: readonly NetworkFlag[] = [...LIST_FLAGS, ...NETWORK_FLAGS];
