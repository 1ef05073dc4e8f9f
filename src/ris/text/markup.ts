import { NAMED_ENTITIES } from './html-entities.js';
import { subscript, superscript } from './small-signs.js';

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin a line of their own, in small letters and without a prefix. */
const BLOCKS = names(`
  p br div sec title h1 h2 h3 h4 h5 h6 ul ol li dl dt dd list list-item section abstract abstracttext
  table tr label copyrightinformation
`);

/** Elements inside a line. Only names that markup has: "p <b and c> d" and "x<y" stay as they are. */
const INLINES = names(`
  i b u s em strong sub sup inf italic bold sc scp span font small big a tt strike cite code mark
  underline roman monospace math mi mo mn mrow msub msup msubsup mfrac msqrt mover munder mtext mstyle
  mspace mfenced mtable mtr mtd semantics named-content xref ext-link styled-content inline-formula
  alternatives sans-serif nobr wbr td th emph content
`);

/** In these prefixes every name is markup. */
const PREFIXES = names('jats mml m xhtml ce');

/** "p < 0.05" has none. */
const ANY_TAG = /<[A-Za-z/!]|\]\]>/;
const TAG = /<(\/?)(?:([A-Za-z]{1,8}):)?([A-Za-z][A-Za-z\d-]{0,20})(?:\s[^<>]*=[^<>]*|\s*)\/?>/g;
/** Comments, and a formula's second form beside its MathML. */
const SILENT =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<((?:mml:)?annotation(?:-xml)?|(?:jats:)?tex-math)\b[^<>]*>[^<]*<\/\1>/g;
const SMALL = /<((?:jats:)?(?:sub|sup|inf))(?:\s[^<>]*)?>([^<>]{1,20})<\/\1>/gi;

/** A text without the tags of HTML, JATS and MathML; indices become small signs where Unicode has them. */
export function removeTags(text: string): string {
  if (!text.includes('<') || !ANY_TAG.test(text)) return text;
  return text.replace(SILENT, '').replace(SMALL, smallText).replace(TAG, meaningOf);
}

function smallText(_: string, name: string, inner: string): string {
  return name.toLowerCase().endsWith('sup') ? superscript(inner) : subscript(inner);
}

function meaningOf(tag: string, slash: string, prefix: string | undefined, name: string): string {
  const element = name.toLowerCase();
  if (BLOCKS.has(element)) return '\n';
  if (INLINES.has(element)) return '';
  if (prefix !== undefined && PREFIXES.has(prefix.toLowerCase())) return '';
  // Ovid spells letters out: "<beta>".
  const isSpelled = slash === '' && tag.length === name.length + 2;
  return (isSpelled ? NAMED_ENTITIES.get(name) : undefined) ?? tag;
}
