import type { ReactNode } from 'react';
import type { Decision } from '../../parts/index.js';

/** Two that may be one. */
export interface PairToDecide {
  readonly key: string;
  /** What a person is asked. */
  readonly question: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly evidence: ReactNode;
  readonly same: Decision;
  readonly apart: Decision;
}
