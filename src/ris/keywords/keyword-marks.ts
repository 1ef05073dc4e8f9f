// What producers add to a keyword, each with an example.

/** Ovid: `HIV Infections/pc [Prevention & Control]`, from the stroke on. */
export const CODED = /^\/\*?[a-z]{2}(?:\s*,\s*\*?[a-z]{2})*\s*(?:\[[^[\]]*\])?$/;
/** Cochrane: `Conduct Disorder [*prevention]`, from the bracket on. */
export const BRACKETED = /^\[[*a-z][^[\]]*\]$/;
/** EBSCO: `GAMBLING -- Law & legislation`. */
export const DASHED = /\s+--\s+.*$/;
/** ProQuest: `0612:Health`, `Health 0612`. */
export const NUMBERED = /^\d{4}:\s*(?=\p{L})/u;
/** EconLit: `Income Distribution (D31)`, with a code of the Journal of Economic Literature. */
export const JEL_CODED = /\s\([A-Z]\d{2}\)$/;
/** PubMed: `Boswellia/*chemistry`, a sub-heading that is the paper's main point. */
export const STARRED_QUALIFIER = /\/\*[a-z]/;
