/**
 * What a filter asks for: each condition by its name, all of which must hold, and filters that are put
 * together. An empty one selects everything.
 */
export type Filter<Conditions> = {
  readonly [Name in keyof Conditions]?: Conditions[Name];
} & {
  /** All of these must hold. */
  readonly and?: readonly Filter<Conditions>[];
  /** At least one of these must hold. */
  readonly or?: readonly Filter<Conditions>[];
  /** This must not hold. */
  readonly not?: Filter<Conditions>;
};

/** One value, or several of which any will do. */
export type OneOrAny = string | readonly string[];
