// cspell:disable

/** What says that a list of authors goes on, by language; a dot may follow. */
const PHRASES = `
  et\\.?,? ?al|at al|et al\\.?ii|et alii|et alia|et aliae|and al|and others|and colleagues|and co-?workers|and co-?authors
  et autres|et coll|et collaborateurs|et col|y otros|y otras|y colaboradores|y cols|e outros|e outras
  e colaboradores|e cols|e altri|e collaboratori|e coll|und andere|und weitere|und mitarbeiter|und mitarb
  en anderen|en medewerkers|med flere|og andre|og medarbejdere|och andra|och medarbetare|ja muut
  i inni|i współautorzy|i współaut|a kolektiv|a další|a iní|i drugi|i suradnici|in drugi
  és mtsai|és munkatársai|és társai|mtsai|și alții|şi alţii|și colab|și col|ir kiti|un citi
  ve arkadaşları|ve diğerleri|ve diğ|dan lain-lain|dan kawan-kawan|và cộng sự|và cs
  и др|и другие|и соавт|и соавторы|и кол|и колл|и сътр|и колектив|та ін|та інші|і ін|і інші|і др
  και συν|και άλλοι|και συνεργάτες|κ\\. ?ά|κ\\. ?α|ואחרים|ועמיתים|וחבריו|וכו['׳]
  وآخرون|و آخرون|وآخرين|و آخرين|وآخران|و همکاران|وهمکاران|و دیگران|ودیگران|& ?others|& ?al|& ?coll|& ?col
`;

/** The same, short enough to be initials: they count in small letters alone. */
const SMALL_PHRASES =
  'y cols?\\.?|e cols?\\.?|u\\. ?a\\.|e\\. ?a\\.|m\\. ?fl\\.?|i in\\.|i dr\\.|i sur\\.?|i wsp\\.?|a i\\.|a kol\\.?|in sod\\.?|ir kt\\.?|ym\\.|ve ark\\.?|dkk\\.?|dll\\.?';

/** A number of further authors: "and 12 others". */
const COUNTED = `(?:(?:and|&|\\+|plus|with|et|und|y|e|i|и|и ещ[её]|ещ[её])\\s*)?\\d{1,4} (?:more|others?|other authors?|additional authors?|more authors?|further authors?|co-?authors?|autres|otros|outros|altri|weitere|andere|anderen|inni|innych|других|авторов|соавторов|dalších|övriga)`;

/** Chinese, Japanese and Korean, with the number of the others or without. */
const EAST_ASIAN = '(?:等人?|[ほ外]か|他|外|외)(?:\\s*\\d{0,4}\\s*[名人位명인])?';

/** What is no name by itself. */
const ALONE =
  /^(?:al\.?, ?et\.?|others?|other authors?|more authors|autres|otros|outros|andere|weitere|altri|inni|другие|etc\.?|u\. ?s\. ?w\.)$/i;

// cspell:enable

const phrases = PHRASES.trim()
  .split(/\||\n\s*/)
  .join('|');

/** Something that parts it from the name before, or nothing before it. */
const START = '(?:^|[\\s,;&([（【、，،;])';
const END = '[\\s.)\\]）】]*$';
const LONG = new RegExp(`${START}(?:${phrases}|${COUNTED}|${EAST_ASIAN})${END}`, 'iu');
const SMALL = new RegExp(`${START}(?:${SMALL_PHRASES})${END}`, 'u');
/** "王伟等": only this one needs no blank before it. */
const GLUED = /(?<=\p{Script=Han})等$/u;
/** Google Scholar and Publish or Perish end a long list so. */
const DOTS = /(?:^|[\s,;])(?:…|\.{2,})$/;
const BEFORE = ',;&([（【、，،; ';

/** A quick look: each word of nearly every name begins with a capital, which no phrase does but "ET AL". */
const ONLY_CAPITALS =
  /^[A-Z\u00c0-\u00de][^\s,;&([\d…]*(?:[\s,;]+[A-Z\u00c0-\u00de][^\s,;&([\d…]*)*$/;
const LOUD_END = /(?:\bal|others|outros|otros)[.)\]]*$|\.{2,}$/i;

/** No phrase is longer, so that nothing before it is looked at. */
const REACH = 40;

/** A text without the words at its end that say that more authors follow; null where it has none. */
export function withoutEtAl(text: string): string | null {
  if (ONLY_CAPITALS.test(text) && !LOUD_END.test(text)) return null;
  if (ALONE.test(text)) return '';
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from);
  const match = LONG.exec(tail) ?? SMALL.exec(tail) ?? DOTS.exec(tail) ?? GLUED.exec(tail);
  if (match === null) return null;
  let end = from + match.index;
  while (end > 0 && BEFORE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
