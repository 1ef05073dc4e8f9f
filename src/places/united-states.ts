import { fold } from '../identity/index.js';

/** The states and the federal district; their codes are those of the United States Postal Service. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

/** With a ZIP code they are plain; without one these are as likely Germany, India and the country. */
const DOUBTFUL = new Set(['DE', 'IN', 'Georgia']);

/** Older abbreviations of the states, with a dot; "Ind.", "Ore." and others are words without it. */
const ABBREVIATIONS: readonly string[] = (
  'Calif. Mass. Conn. Fla. Ill. Mich. Minn. Tex. Wis. Penn. Tenn. Ala. Ariz. Ark. Colo. Kans. Nebr. Okla. ' +
  'N.J. N.Y. N.C. N.D. N.H. N.M. R.I. S.C. S.D. W.Va. D.C.'
).split(' ');

const names = new Set(
  [...Object.values(STATES).filter((name) => !DOUBTFUL.has(name)), ...ABBREVIATIONS].map(fold),
);

/** A state's code or name and a ZIP code. */
const WITH_ZIP = /(?:^|\s)([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? +\d{5}(?:-\d{4})?$/;

/** Whether the last part of an address is a state, as American addresses end that name no country. */
export function isAmericanState(part: string): boolean {
  const zip = WITH_ZIP.exec(part)?.[1];
  if (zip !== undefined) return zip in STATES || Object.values(STATES).includes(zip);
  if (part in STATES) return !DOUBTFUL.has(part);
  return names.has(fold(part));
}
