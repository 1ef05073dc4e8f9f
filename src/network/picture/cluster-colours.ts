/** Colours that stay apart for most colour-blind people, on light and on dark ground (after Tableau 10). */
const COLOURS = [
  '#4e79a7',
  '#e8811a',
  '#4f9d4a',
  '#d9534f',
  '#9b6fb0',
  '#3fa3a0',
  '#c2a021',
  '#a0694b',
  '#d9739a',
  '#7f8c8d',
] as const;

/** Of what is in no cluster. */
const NO_COLOUR = '#8a93a0';

/** The colour of a cluster, counted from 1. After ten the colours come again: clusters also lie apart. */
export function clusterColour(cluster: number | null): string {
  return cluster === null ? NO_COLOUR : (COLOURS[(cluster - 1) % COLOURS.length] ?? NO_COLOUR);
}
