import type { MemberKind, MemberLimit } from '../../network/index.js';
import {
  CoauthorNetworkOptions,
  CountryNetworkOptions,
  InstitutionNetworkOptions,
  KeywordNetworkOptions,
  type NetworkOptions,
  TermNetworkOptions,
} from '../../schema/index.js';

/** The options of a network as a client gives them; each kind has one of the limits. */
export type GivenOptions = Partial<NetworkOptions> & Partial<Readonly<Record<MemberLimit, number>>>;

/** How the API asks for one kind of network. */
interface NetworkField {
  /** The field of Query; with `OverTime` after its name, that of the network in windows. */
  readonly field: string;
  /** The class of the options, which has the defaults. */
  readonly options: new () => NetworkOptions & GivenOptions;
}

/** The fields of the API by what they link. */
export const NETWORK_FIELDS: Readonly<Record<MemberKind, NetworkField>> = {
  AUTHOR: { field: 'coauthorNetwork', options: CoauthorNetworkOptions },
  INSTITUTION: { field: 'institutionNetwork', options: InstitutionNetworkOptions },
  COUNTRY: { field: 'countryNetwork', options: CountryNetworkOptions },
  KEYWORD: { field: 'keywordNetwork', options: KeywordNetworkOptions },
  TERM: { field: 'termNetwork', options: TermNetworkOptions },
};
