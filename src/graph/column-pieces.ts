/** The year of papers without one in columns. */
export const NO_YEAR_TOLD = -32_768;

/** Rows of each kind that columns come in, so that one of four million authorships takes few milliseconds. */
export const PIECES = 2_048;
