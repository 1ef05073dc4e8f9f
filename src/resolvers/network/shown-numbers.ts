import { shownNumber } from '../../network/index.js';

/** The same values, with each number as it is shown. */
export function withShownNumbers<Values extends object>(values: Values): Values {
  const shown = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? shownNumber(value) : value,
  ]);
  return { ...values, ...Object.fromEntries(shown) };
}
