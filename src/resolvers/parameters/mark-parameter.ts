import { type GivenParameters, readSwitch } from './read-parameters.js';

/** The parameter by which a CSV file begins with the byte order mark. */
export const MARK_PARAMETER = 'byteOrderMark';

/**
 * Whether the mark is asked for.
 *
 * @throws GraphQLError BAD_USER_INPUT for anything but true and false.
 */
export function asksForMark({ texts }: Pick<GivenParameters, 'texts'>): boolean {
  return readSwitch(MARK_PARAMETER, texts.get(MARK_PARAMETER) ?? []);
}
