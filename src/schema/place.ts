import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'An institution or a country that the addresses of papers name. The country is the one at the end of an address (names of ISO 3166-1 and the forms of the databases), the institution the part of it that names a university, else a hospital or college, else an institute or company.',
})
export class Place {
  @Field(() => ID, { description: 'For a country its ISO 3166-1 code, such as `DE`.' })
  readonly id!: string;

  @Field(() => String, {
    description: 'The name of the institution, or of the country in English.',
  })
  readonly name!: string;
}
