import type { Parameter, Parameters } from '../statement.js';
import { neo4j } from './driver.js';

/**
 * Parameters as Bolt wants them. A plain JavaScript number would travel as a float, and then
 * `LIMIT $n` fails and a year is stored as 2020.0, so whole numbers become integers here, once.
 */
export function encodeParameters(parameters: Parameters): Record<string, unknown> {
  return encodeMap(parameters);
}

function encodeMap(map: { readonly [key: string]: Parameter }): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const key in map) encoded[key] = encode(map[key] ?? null);
  return encoded;
}

function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}

function encode(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(encode);
  if (Buffer.isBuffer(value)) return new Int8Array(value);
  return encodeMap(value);
}
