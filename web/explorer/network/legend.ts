/** A colour and what it means. */
export interface LegendEntry {
  readonly colour: string;
  readonly text: string;
  /** Where it is of lines and not of circles. */
  readonly line?: 'whole' | 'dotted';
}
