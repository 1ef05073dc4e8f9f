// cspell:disable

/** What says that a list of authors goes on, by language; a dot may follow. */
const PHRASES = `
  et\\.?,? ?al|at al|et al\\.?ii|et alii|et alia|et aliae|et alteri|et alter|and al|and others|and many others|and (?:many )?more|\\+ ?others|\\+ ?\\d{1,4}|and colleagues|and co-?workers|and co-?authors
  et autres|et autres auteurs|et coll|et collab|et collaborateurs|et col|y otros|y otros autores|y otros investigadores|y otras|y colaboradores|y cols|e outros|e outros autores|e ainda outros|e mais \\d+|e outras
  e colaboradores|e cols|e altri|ed altri|e collaboratori|e coll|und andere|und weitere|und mitarbeiter|und mitarb
  en anderen|en medewerkers|med flere|og andre|og medarbejdere|och andra|och medarbetare|och medarb|og medarbeidere|og medarb|ja muut
  i inni|i współautorzy|i współpracownicy|i współaut|a kolektiv|a další|a spol|a spoluautoři|a spolupracovníci|a iní|i drugi|i suradnici|in drugi
  és mtsai|és munkatársai|és társai|mtsai|și alții|şi alţii|și colab|şi colab|și colaboratorii|şi colaboratorii|și col|ir kiti|un citi
  ve arkadaşları|ve diğerleri|ve diğ|dan lain-lain|dan kawan-kawan|và cộng sự|và cs
  и др|и другие|и соавт|и соавторы|и соавтори|и другие авторы|та співавт|та співавтори|і співавт|і співавтори|и кол|и колл|и сътр|и колектив|та ін|та інші|і ін|і інші|і др
  και συν|και άλλοι|και συνεργάτες|κ\\. ?ά|κ\\. ?α|ואחרים|ועוד|ועמיתים|וחבריו|וכו['׳]
  وآخرون|و آخرون|وآخرين|و آخرين|وآخران|وزملاؤه|و زملاؤه|और अन्य|व अन्य|และคณะ|و همکاران|وهمکاران|و دیگران|ودیگران|& ?others|& ?al|& ?coll|& ?col
`;

/** The same, short enough to be initials: they count in small letters alone. */
const SMALL_PHRASES =
  'y cols?\\.?|e cols?\\.?|u\\. ?(?:v\\. ?)?a\\. ?(?:m\\.)?|e\\. ?a\\.|m\\. ?fl\\.?|mfl\\.?|vd\\.|i in\\.|i dr\\.|i sur\\.?|i wsp\\.?|a i\\.|a kol\\.?|in sod\\.?|ir kt\\.?|ym\\.|ve ark\\.?|dkk\\.?|dll\\.?';

/** A number of further authors: "and 12 others". */
const COUNTED = `(?:(?:and|&|\\+|plus|with|et|und|y|e|i|и|и ещ[её]|ещ[её])\\s*)?\\d{1,3}(?:,?\\d{3})? (?:more|más|mais|others?|other authors?|additional authors?(?: not shown)?|more authors?|further authors?|co-?authors?|autres|otros|outros|altri|weitere|andere|anderen|inni|innych|других|авторов|соавторов|dalších|övriga)`;

/** Chinese, Japanese and Korean, with the number of the others or without. */
const EAST_ASIAN =
  '(?:等[人著编編译撰]?|ら|[ほ外]か|他|及其他|外|외)(?:\\s*(?:\\d{1,4}\\s*[名人位명인]?|多数|다수|여러\\s?명))?';

/** What is no name by itself. */
const ALONE =
  /^(?:al\.?, ?et\.?|others?|other authors?|more authors|autres|otros|outros|andere|weitere|altri|inni|другие|etc\.?|v\. ?d\.|jt\.|u\. ?c\.|[[(]?(?:…|\.{3,})[\])]?|u\. ?s\. ?w\.)$/i;

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
