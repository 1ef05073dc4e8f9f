/**
 * The path of a value in the arguments as every message and `extensions.argument` has it: names with dots
 * between, places in a list in brackets from 0, such as `filter.or[1].types.any[0]`. Errors of variables by
 * graphql-js have the same form.
 *
 * @param path of the value outside, or its argument.
 * @param steps from there to the value: the names of fields, and places in lists.
 * @example argumentPath('filter.or', 1, 'type') // 'filter.or[1].type'
 */
export function argumentPath(path: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (outside, step) => `${outside}${typeof step === 'number' ? `[${step}]` : `.${step}`}`,
    path,
  );
}
