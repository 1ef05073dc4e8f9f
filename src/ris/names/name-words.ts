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
  mrcp frcp frcs facs facp fcps mrcpsych dnp aprn msn bsn lcsw mha mres habil fracp faan frcpc frcog frcpath facep facog fidsa dacvim mrcog bpharm mpharm
`);

/** Titles that some producers write before a name, without dots. */
export const TITLES: ReadonlySet<string> = words(`
  dr prof professor mr mrs ms mx dra profa herr frau dott dottssa drmed profdr prof-dr univ-prof univprof
  dr-ing dring dipl-ing diplom-ing priv-doz privdoz
`);

/** Words that are a title with a dot alone: "Ing." is one, "Ing" is a name. */
export const DOTTED_TITLES: ReadonlySet<string> = words(`
  Ing. Lic. Dipl. Doc. Assoc. Asst. Rev. Mag. med. habil. rer. nat. phil. hab. inż. проф. доц. д-р. акад.
  канд. докт. Doç. Öğr. Yrd. Arş. Gör. Uzm. Mgr. Bc. RNDr. MUDr. PhDr. MVDr. JUDr. Pr. Mme Mlle Drs. Drs Hon. Sir Dipl.-Psych. Dipl.-Biol.
`);

/** Degrees that count in this form alone: in capitals they are initials. */
export const WRITTEN_DEGREES: ReadonlySet<string> = words(
  'CSc. CSc DrSc. DrSc Esq. Esq Dipl.-Ing. Dipl.-Psych. MEd M.Ed. BEd MPhil MHSc MEng BEng MMed MMedSc BMedSc BMedSci ScM DClinPsy PGDip PGCert MBChB BMBS MSocSc MNurs MClinPsych',
);

/** Titles of which no name is the same, in scripts without capitals too. */
export const OTHER_TITLES: ReadonlySet<string> = words('д-р دکتر د. 教授 박사 교수');

/** The beginnings of family names with a capital inside that are one word: McDonald, DeVries. */
export const JOINED_PREFIX =
  /^(?:Mc|Mac|De|Del|Della|Den|Der|Des|Di|Da|Dal|Do|Dos|Du|D|La|Le|Las|Los|Lo|Li|Van|Vande|Vander|Vanden|Von|Fitz|El|Al|Ab|Abd|Abu|Ben|Bin|Saint|St|San|Santa|Ter|Ten|Te|O|Ó|Mc|M|Ap|Ng|Nic|Ni|Mhac|Ma)$/;
