const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Tags of the Reference Manager format (2001 and 2011) and of EndNote. */
const FORMAT_TAGS = words(`
  TY ER ID TI T1 CT BT T2 T3 TT ST AU A1 A2 A3 A4 A5 ED PY Y1 DA Y2 AB N1 N2 KW RP OP
  JF JO JA J1 J2 JI VL IS CP SP EP SN DO UR LK L1 L2 L3 L4 AD AN DB DP LA CY PB ET CN AV
  SE NV SV CA LB RN RI TA C1 C2 C3 C4 C5 C6 C7 C8 U1 U2 U3 U4 U5 M1 M2 M3
`);

/** Tags that single producers add: Ovid, Embase, Web of Science, Citavi, Covidence, IEEE. */
const VENDOR_TAGS = words(
  'XT AI AO WE J9 PU PI PA TS M4 NS PD FU FX LI H1 H2 JP PG VO SO MA CC PP DC',
);

/** Vendor tags that are words of running text too often to count where tags stand in a line. */
const LINE_ONLY_TAGS = words('NL UK');

/**
 * Tags that count inside a record flattened with one blank before the hyphen. A closed set, because
 * `UK - based` and `CI - 95 %` are text far more often than tags.
 */
export const FLATTENED_TAGS: ReadonlySet<string> = new Set([...FORMAT_TAGS, ...VENDOR_TAGS]);

/** Tags that count at the start of a line even where its blanks are not those of the format. */
export const LINE_TAGS: ReadonlySet<string> = new Set([...FLATTENED_TAGS, ...LINE_ONLY_TAGS]);

/** Tags common enough to be believed in the middle of an abstract of a flattened record. */
export const COMMON_TAGS: ReadonlySet<string> = new Set(
  words(`
    TY ER ID TI T1 T2 T3 ST AU A1 A2 ED PY Y1 DA Y2 AB N1 N2 KW JF JO JA J2 VL IS SP EP SN DO UR
    LK L1 L2 L3 L4 AD AN DB DP LA CY PB ET C1 C2 C7 U1 U2 M1 M3
  `),
);
