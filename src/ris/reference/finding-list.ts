import { FINDING_CODES, type FindingCode } from '../items/index.js';
import type { Finding } from './reference.js';

/** Gathers what is odd about a record's meaning; severities come from the table of codes. */
export class FindingList {
  readonly #findings: Finding[] = [];

  add(code: FindingCode, field: number, message: string): void {
    this.#findings.push({ code, severity: FINDING_CODES[code].severity, message, field });
  }

  /** All findings in the order of the record's fields. */
  inOrder(): readonly Finding[] {
    return this.#findings.sort((one, other) => one.field - other.field);
  }
}
