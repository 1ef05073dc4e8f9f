/** A colour and what it means. */
export interface LegendEntry {
  readonly colour: string;
  readonly text: string;
}
