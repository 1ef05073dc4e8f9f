import { Field, Float, ID, Int } from 'type-graphql';
import type { Field as ModelField, Scalar } from '../model/index.js';

const TYPES: Readonly<Record<Scalar, object>> = {
  text: String,
  id: ID,
  integer: Int,
  decimal: Float,
  flag: Boolean,
};

/**
 * A field of the API that is a property of the model: its type, whether it may be null and its
 * description are those of the model's table.
 *
 * @param enumeration the registered enum of a property that is one of some words.
 */
export function Shown(
  { kind, description }: ModelField<unknown>,
  enumeration?: object,
): PropertyDecorator {
  const type = enumeration ?? TYPES[kind.scalar];
  const returns = (): object => (kind.isList ? [type] : type);
  return (target, name) => {
    Field(returns, { nullable: kind.isNullable, description })(target, name);
  };
}
