import { hash } from 'node:crypto';

/** 96 bits: among ten million nodes two share an id with a probability of 10^-15. */
const HEX_DIGITS = 24;

/**
 * The id of a node: a letter for its kind, then the start of the SHA-256 of what it is known by.
 * The same key gives the same id on every machine and engine.
 */
export function nodeId(kind: 'A' | 'I' | 'J' | 'O' | 'P' | 'R' | 'T', key: string): string {
  return kind + hash('sha256', key, 'hex').slice(0, HEX_DIGITS);
}
