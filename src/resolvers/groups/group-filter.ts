import { type Axis, axisOf, type FilterJson } from '../../graph/index.js';
import { countryName, institutionId } from '../../places/index.js';

/** A group's place on one axis. */
export interface GroupKey {
  readonly axis: Axis;
  readonly id: string;
  readonly label: string;
}

/** A group's place as its statement gives it. */
export interface GroupPlace {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

const SHOWN = {
  AS_IT_IS: ({ id, label }: GroupPlace) => ({ id, label }),
  COUNTRY: ({ id }: GroupPlace) => ({ id, label: countryName(id) }),
  INSTITUTION: ({ id, label }: GroupPlace) => ({ id: institutionId(id), label }),
};

/** A place on an axis as the API shows it. */
export function groupKey(axis: Axis, place: GroupPlace): GroupKey {
  return { axis, ...SHOWN[axisOf(axis).shownAs](place) };
}

/** The filter of the papers of a group, among those that were asked for. */
export function filterOfGroup(
  asked: FilterJson,
  axes: readonly Axis[],
  places: readonly GroupPlace[],
): FilterJson {
  const own = axes.flatMap((axis, index) => {
    const place = places[index];
    if (place === undefined) return [];
    return [axisOf(axis).filterOf(groupKey(axis, place).id, place.kind)];
  });
  return allOf([asked, ...own]);
}

/** The filter of the papers that have no value on some axis; null where all have one. */
export function filterOfNone(asked: FilterJson, axes: readonly Axis[]): FilterJson | null {
  const lacking = axes.map((axis) => axisOf(axis).filterOfNone).filter((each) => each !== null);
  const [only, ...others] = lacking;
  if (only === undefined) return null;
  return allOf([asked, others.length === 0 ? only : { or: lacking }]);
}

/** One filter for all of them: a flat one, or with `and` where two set the same condition. */
export function allOf(filters: readonly FilterJson[]): FilterJson {
  const given = filters.filter((filter) => Object.keys(filter).length > 0);
  const names = given.flatMap((filter) => Object.keys(filter));
  if (new Set(names).size === names.length) return Object.assign({}, ...given);
  return { and: given };
}

/** A filter as a client would send it: without what was left out or is null. */
export function askedFilter(filter: object | null | undefined): FilterJson {
  const plain: unknown = JSON.parse(JSON.stringify(filter ?? {}, (_, value) => value ?? undefined));
  return typeof plain === 'object' && plain !== null ? { ...plain } : {};
}
