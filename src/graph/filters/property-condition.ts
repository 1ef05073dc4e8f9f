import type { Parameter } from '../statement.js';
import type { Condition } from './condition.js';
import type { OneOrAny } from './filter.js';
import { listed } from './in-words.js';

/** A property of `n` has this value, or any of several. */
export function isValue(name: string, property: string, words: string): Condition<OneOrAny> {
  return {
    cypher: (values, scope) =>
      `n.${property} ${typeof values === 'string' ? '=' : 'IN'} ${scope.parameter(name, values)}`,
    isUnknownWithout: true,
    words: (values) => `${words} ${listed(values)}`,
  };
}

/** A property of `n` that is a list holds this value, or any of several. */
export function holdsValue(name: string, property: string, words: string): Condition<OneOrAny> {
  return {
    cypher: (values, scope) => {
      const parameter = scope.parameter(name, values);
      return typeof values === 'string'
        ? `${parameter} IN n.${property}`
        : `any(x IN n.${property} WHERE x IN ${parameter})`;
    },
    isUnknownWithout: true,
    words: (values) => `${words} ${listed(values)}`,
  };
}

/** An expression over `n` compares so to the value. */
export function compares<Value extends Parameter & (string | number)>(
  name: string,
  expression: string,
  comparison: '>=' | '<=',
  words: string,
): Condition<Value> {
  return {
    cypher: (value, scope) => `${expression} ${comparison} ${scope.parameter(name, value)}`,
    isUnknownWithout: true,
    words: (value) => `${words} ${value}`,
  };
}
