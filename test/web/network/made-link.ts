/** A link of one paper. */
export const madeLink = (source: string, target: string, strength: number, year: number) => ({
  source,
  target,
  strength,
  papers: 1,
  firstYear: year,
  lastYear: year,
});
