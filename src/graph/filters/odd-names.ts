/** What may be odd about the name of a person `n`: perhaps half of a name, or that of several people. */
export const ODD_NAMES = {
  SINGLE_WORD: {
    cypher: "n.isGroup = false AND n.givenName = ''",
    words: 'whose name is a single word',
  },
  IN_CAPITALS: {
    // Writings without capitals are the same in both cases, and short names may be initials.
    cypher:
      'n.isGroup = false AND size(n.familyName) > 3 AND n.familyName = toUpper(n.familyName) AND n.familyName <> toLower(n.familyName)',
    words: 'whose name is in capitals',
  },
  SHARED: {
    // After the mark comes what sets apart the people of one name: an ORCID, or a decision.
    cypher: "n.key CONTAINS '#'",
    words: 'whose name is that of others too',
  },
} as const;

/** What may be odd about a name. */
export type OddName = keyof typeof ODD_NAMES;
