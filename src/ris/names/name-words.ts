const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that belong to the family name behind them, in small letters. */
export const PARTICLES: ReadonlySet<string> = words(`
  van von vom zu zum zur der den des dem de del della dello dei degli di da dal dalla do dos das du
  la le les lo las los el al ul ibn bin bint ben abu abd ter ten te tot op 't af av y e und
`);

/** Those that are particles with a capital too; "Ben" and "Do" are given names. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = words(`
  Van Von Der Den De Del Della Di Da Dal Dos Du La Le Las Los El Al Ibn Bin Abu Ter Ten
`);

/** Suffixes of a family name. JR and SR in capitals are initials unless a given name stands beside them. */
export const SUFFIX = /^(?:[Jj]r|[Ss]r|II|III|IV|Ii|Iii|Iv|2nd|3rd|4th)\.?$/;

// cspell:disable
/** Degrees that some producers write behind a name, without dots; they are no part of it. */
export const DEGREES: ReadonlySet<string> = words(`
  md phd dphil mph msc ma ba bs ms bsc mbbs mbchb rn dvm dds dmd jd mba dsc scd edd psyd pharmd drph
  mrcp frcp frcs facs facp fcps mrcpsych dnp aprn msn bsn lcsw mha mres habil
`);

/** Titles that some producers write before a name, without dots. */
export const TITLES: ReadonlySet<string> = words('dr prof professor mr mrs ms mx');

/** Organisations known by their letters; a person could have such a family name, but signs with more. */
export const ACRONYMS: ReadonlySet<string> = words(`
  WHO UNICEF UNESCO OECD FAO NIH CDC NICE FDA EMA IPCC UNAIDS UNHCR ILO IMF UNDP UNEP NASA ESA IEEE
  ISO EFSA ECDC OPEC AHRQ SIGN
`);

/** Words that only groups and institutions have in their names, in small letters. */
export const GROUP_WORDS: ReadonlySet<string> = words(`
  academy agency alliance association authority board bureau centre center centers centres clinic
  collaboration collaborative collaborators college commission committee community company
  confederation consortium cooperative corporation council department directorate division faculty
  federation foundation fund government group groups hospital inc initiative institut institute
  institutes institution instituto investigators laboratory league ltd ministry museum nations network
  office organisation organization organisations panel partnership program programme project registry
  research school secretariat service services society study subcommittee taskforce team trial trialists trust
  unit united university universidad universität université universidade workgroup workshop
`);

/** Names that say that there is no author. */
export const NO_AUTHOR =
  /^[[(<]?(?:anonymous|anon\.?|anónimo|no authors? (?:listed|named|indicated)|no authorship indicated|not available|author unknown|unknown authors?|no author|author not (?:given|named|known)|ohne autor|sin autor|sem autor|auteur inconnu|佚名)[\])>.]*$/i;

/** The beginnings of family names with a capital inside that are one word: McDonald, DeVries. */
export const JOINED_PREFIX =
  /^(?:Mc|Mac|De|Del|Della|Den|Der|Des|Di|Da|Dal|Do|Dos|Du|D|La|Le|Las|Los|Lo|Li|Van|Vande|Vander|Vanden|Von|Fitz|El|Al|Ab|Abd|Abu|Ben|Bin|Saint|St|San|Santa|Ter|Ten|Te|O|Ó|Mc|M|Ap|Ng|Nic|Ni|Mhac|Ma)$/;
