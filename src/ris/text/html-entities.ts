/** The named entities of HTML 4 and those of XML bibliographies, each as `name=character`. */
const TABLE = `
  excl=! quot=" num=# percnt=% amp=& apos=' lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/
  colon=: semi=; lt=< equals== gt=> quest=? commat=@ lsqb=[ rsqb=] lowbar=_ iexcl=¡ cent=¢ pound=£
  curren=¤ yen=¥ brvbar=¦ sect=§ uml=¨ copy=© ordf=ª laquo=« not=¬ reg=® macr=¯ deg=° plusmn=±
  sup2=² sup3=³ acute=´ micro=µ para=¶ middot=· cedil=¸ sup1=¹ ordm=º raquo=» frac14=¼ frac12=½
  frac34=¾ iquest=¿ Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È
  Eacute=É Ecirc=Ê Euml=Ë Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó
  Ocirc=Ô Otilde=Õ Ouml=Ö times=× Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý THORN=Þ
  szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é
  ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï eth=ð ntilde=ñ ograve=ò oacute=ó ocirc=ô
  otilde=õ ouml=ö divide=÷ oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ
  amacr=ā abreve=ă aogon=ą cacute=ć Ccaron=Č ccaron=č dstrok=đ emacr=ē eogon=ę ecaron=ě gbreve=ğ
  imacr=ī Idot=İ imath=ı Lstrok=Ł lstrok=ł nacute=ń omacr=ō odblac=ő OElig=Œ oelig=œ rcaron=ř
  Sacute=Ś sacute=ś scedil=ş Scaron=Š scaron=š tcedil=ţ umacr=ū uring=ů udblac=ű Yuml=Ÿ zacute=ź
  zdot=ż Zcaron=Ž zcaron=ž fnof=ƒ circ=ˆ tilde=˜ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ
  Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ
  Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω alpha=α beta=β gamma=γ delta=δ epsi=ε epsilon=ε zeta=ζ eta=η
  theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ tau=τ
  upsilon=υ phi=φ chi=χ psi=ψ omega=ω thetasym=ϑ thetav=ϑ upsih=ϒ phiv=ϕ piv=ϖ epsiv=ϵ dash=‐
  hyphen=‐ ndash=– mdash=— horbar=― lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=†
  Dagger=‡ bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› oline=‾ frasl=⁄ euro=€
  image=ℑ weierp=℘ real=ℜ trade=™ alefsym=ℵ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ crarr=↵ lArr=⇐
  uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀ part=∂ exist=∃ empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏
  sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼
  cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥
  sdot=⋅ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ lang=〈 rang=〉 loz=◊ spades=♠ clubs=♣ hearts=♥ diams=♦
  les=⩽ ges=⩾
`;

/** Blanks and signs without width have names too, but cannot stand in a table that blanks divide. */
const BLANKS: readonly (readonly [name: string, character: string])[] = [
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['NewLine', '\n'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['lrm', ''],
  ['rlm', ''],
];

/** The characters by the names of their entities. */
export const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...BLANKS,
  ...TABLE.trim()
    .split(/\s+/)
    .map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1)] as const),
]);

/** What Windows-1252 has at 128 to 159: exporters write `&#150;` for its dash. Holes are U+FFFD. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The character of a numeric entity, or null where the number stands for none. */
export function numberedCharacter(code: number): string | null {
  if (code === 9 || code === 10 || code === 13) return code === 9 ? ' ' : '\n';
  if (code < 32 || code === 127 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return null;
  if (code < 128 || code > 159) return String.fromCodePoint(code);
  const character = WINDOWS_1252.charAt(code - 128);
  return character === '\ufffd' ? null : character;
}
