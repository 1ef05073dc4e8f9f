/** What a check of `papergraph doctor` found. */
export interface Finding {
  readonly isWell: boolean;
  readonly what: string;
  /** What was found, and when it is wrong, what to do. */
  readonly says: string;
}

export const well = (what: string, says: string): Finding => ({ isWell: true, what, says });

export const wrong = (what: string, says: string): Finding => ({ isWell: false, what, says });
