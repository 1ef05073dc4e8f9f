/** The named entities that bibliographies hold, each as `name=character`. */
const TABLE = `
  amp=& lt=< gt=> quot=" apos=' ndash=– mdash=— hyphen=- minus=− lsquo=‘ rsquo=’ ldquo=“ rdquo=”
  sbquo=‚ bdquo=„ laquo=« raquo=» hellip=… bull=• middot=· prime=′ deg=° plusmn=± times=× divide=÷
  le=≤ ge=≥ ne=≠ asymp=≈ sim=∼ micro=µ copy=© reg=® trade=™ sect=§ para=¶ euro=€ pound=£ yen=¥
  alpha=α beta=β gamma=γ delta=δ epsilon=ε kappa=κ lambda=λ mu=μ pi=π rho=ρ sigma=σ tau=τ phi=φ
  chi=χ psi=ψ omega=ω Delta=Δ Omega=Ω agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ
  ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò
  oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý szlig=ß
  Aacute=Á Auml=Ä Aring=Å Ccedil=Ç Eacute=É Ouml=Ö Oslash=Ø Uuml=Ü Ntilde=Ñ
`;

/** Blanks have names too, but cannot stand in a table that blanks divide. */
const BLANKS = ['nbsp', 'ensp', 'emsp', 'thinsp'];

/** The characters by the names of their entities. */
export const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...BLANKS.map((name) => [name, ' '] as const),
  ...TABLE.trim()
    .split(/\s+/)
    .map((row) => {
      const [name = '', character = ''] = row.split('=', 2);
      return [name, character] as const;
    }),
]);
