import { EXPORT_FLAGS } from './list-flags.js';
import { isFlagGiven, type NetworkFlag } from './network-flags.js';

/** The flags of parameters that are given. */
export function givenFlags(options: object): readonly NetworkFlag[] {
  return EXPORT_FLAGS.filter(({ flag }) => isFlagGiven(flag, options));
}

/** The name of a flag without its value: `--filter`. */
export function nameOfFlag({ flag }: NetworkFlag): string {
  return flag.split(' ', 1)[0] ?? flag;
}

/** A quoted name of a parameter or a place in one; what is after "is" or "holds" is a value that was given. */
const QUOTED = /(?<! (?:is|holds) )"([\w.[\]]+)"/g;

/**
 * What the API says of a parameter, said of the flag that gave it: `"filter.type"` is `--filter-type`, or
 * `"type" in --filter` where the JSON of that flag has it.
 *
 * @param argument the path of the value that is wrong.
 */
export function saidOfFlags(message: string, argument: string, options: object): string {
  const given = givenFlags(options);
  return message.replace(QUOTED, (quoted, path: string) => {
    const exact = given.find(({ parameter }) => parameter === path);
    if (exact !== undefined) return nameOfFlag(exact);
    const around = given.find(({ parameter }) => isWithin(path, parameter));
    if (around !== undefined) {
      return `"${path.slice(around.parameter.length).replace(/^\./, '')}" in ${nameOfFlag(around)}`;
    }
    const missing = EXPORT_FLAGS.find(({ parameter }) => parameter === path && path === argument);
    return missing === undefined ? quoted : nameOfFlag(missing);
  });
}

function isWithin(path: string, parameter: string): boolean {
  return path.startsWith(`${parameter}.`) || path.startsWith(`${parameter}[`);
}
