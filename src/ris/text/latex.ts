/** Accents of LaTeX by the sign or letter of their command, as Unicode's combining marks. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

// cspell:disable

/** Letters and signs that have a command of their own. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `ss=ß o=ø O=Ø ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å l=ł L=Ł i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ
   alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ
   mu=μ nu=ν xi=ξ pi=π rho=ρ sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ
   Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω times=× pm=± mp=∓ cdot=· le=≤ leq=≤ ge=≥ geq=≥ neq=≠
   approx=≈ sim=∼ to=→ rightarrow=→ leftarrow=← infty=∞ degree=° circ=° prime=′ ell=ℓ textendash=– textemdash=—
   textquoteright=’ textquoteleft=‘ textquotedblleft=“ textquotedblright=” textregistered=® texttrademark=™
   ldots=… dots=… copyright=© pounds=£ euro=€ S=§ dag=† ddag=‡`
    .trim()
    .split(/\s+/)
    .map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1)] as const),
);

/** `\"u`, `\"{u}`, `\'{\i}`, `\c{c}`, `\v s`. */
const ACCENTED =
  /\\(?:([`'^~=."])\s?(?:\{\s?\\?([A-Za-z])\s?\}|\\([ij])(?![A-Za-z])\s?|([A-Za-z]))|([uvHcdbkr])(?:\{\s?\\?([A-Za-z])\s?\}|\s+([A-Za-z])(?![A-Za-z])))/g;
/** A command for a letter or a sign, with what ends it. */
const LETTER = /\\([A-Za-z]+)(?:\{\}|\s(?=[\p{L}{])|(?![A-Za-z]))/gu;
/** Commands that say how a text looks. */
const STYLE =
  /\\(?:text(?:it|bf|sc|rm|tt|sf|sl|up|normal|superscript|subscript)?|emph|mathrm|mathit|mathbf|mathcal|mathbb|mathsf|mbox|hbox|uppercase|url|it|bf|em|sc|rm)(?![A-Za-z])\s?/g;
const ESCAPED = /\\([&%$#_{}])/g;
const MATHS = /\$([^$]{1,200})\$/g;
const HAS_COMMAND = /\\(?:[`'^~=."&%$#_{}]|[A-Za-z])/;
/** Braces that keep capitals: `{B}avaria`, `{DNA}`. "{4-[…]phenyl}" is chemistry. */
const KEEPS_CAPITALS =
  /\{([\p{L}\d]{1,30})\}(?=\p{Ll})|(?<=\p{L})\{(\p{L}{1,30})\}|\{(\p{Lu}{2,12})\}/gu;

// cspell:enable

/** A text with the characters that LaTeX's commands stand for; one without any stays as it is. */
export function decodeLatex(text: string): string {
  if (!HAS_COMMAND.test(text)) return text.includes('{') ? withoutKeptCapitals(text) : text;
  return (
    text
      .replace(ACCENTED, accented)
      .replace(LETTER, (command, name: string) => LETTERS.get(name) ?? command)
      .replace(STYLE, '')
      .replace(MATHS, (_, inside: string) => inside.replace(/[{}\\]/g, ''))
      .replace(ESCAPED, '\ue000$1')
      // What is left of braces only held things together.
      .replace(/(?<!\ue000)[{}]/g, '')
      .replaceAll('\ue000', '')
      .normalize('NFC')
  );
}

function accented(command: string, ...groups: readonly (string | undefined)[]): string {
  const [sign, inBraces, dotless, plain, word, wordInBraces, wordPlain] = groups;
  const accent = ACCENTS.get(sign ?? word ?? '');
  const letter = inBraces ?? dotless ?? plain ?? wordInBraces ?? wordPlain;
  if (accent === undefined || letter === undefined) return command;
  return `${letter}${accent}`.normalize('NFC');
}

const withoutKeptCapitals = (text: string): string =>
  text.replace(KEEPS_CAPITALS, (_, before?: string, behind?: string, alone?: string) =>
    String(before ?? behind ?? alone),
  );
