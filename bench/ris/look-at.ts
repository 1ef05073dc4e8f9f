/**
 * Looks at every value of a reference, so that none can be left for later, and gives the number of
 * characters. Every contestant pays for it: ours looks at every tag and value of its records.
 */
export function lookAt(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let characters = 0;
  if (Array.isArray(value)) for (const item of value) characters += lookAt(item);
  else for (const key in value) characters += key.length + lookAt(Reflect.get(value, key));
  return characters;
}
