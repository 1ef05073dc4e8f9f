/** The year of papers without one in columns. */
export const NO_YEAR_TOLD = -32_768;

/** Rows of each kind that columns come in, so that one takes milliseconds to decode. */
export const PIECES = 256;
