/** Whether it is an error with that code, as those of the system and of Papergraph have one. */
export function hasCode<Code extends string>(
  error: unknown,
  code: Code,
): error is Error & { readonly code: Code } {
  return error instanceof Error && 'code' in error && error.code === code;
}
