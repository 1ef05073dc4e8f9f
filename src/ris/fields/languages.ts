// cspell:disable

/**
 * Languages by their BCP 47 code: ISO 639-2 codes, English and own names, in small letters. A name of
 * several words has `_` between them.
 */
const TABLE = `
  en eng english anglais englisch inglés ingles inglês
  de ger deu german deutsch allemand alemán alemao alemão
  fr fre fra french français francais französisch francés francês
  es spa spanish español espanol castilian castellano espagnol spanisch espanhol
  pt por portuguese português portugues portugués portugiesisch
  it ita italian italiano italien
  nl dut nld dutch nederlands flemish
  ru rus russian русский
  zh chi zho chinese mandarin 中文 汉语 漢語
  ja jpn japanese 日本語
  ko kor korean 한국어
  ar ara arabic العربية
  fa per fas persian farsi فارسی
  tr tur turkish türkçe turkce
  pl pol polish polski
  cs cze ces czech čeština
  sk slo slk slovak slovenčina
  sl slv slovenian slovene slovenščina
  hr hrv scr croatian hrvatski
  sr srp scc serbian српски srpski
  bs bos bosnian
  mk mac mkd macedonian
  bg bul bulgarian български
  uk ukr ukrainian українська
  be bel belarusian
  hu hun hungarian magyar
  ro rum ron romanian română
  el gre ell greek ελληνικά modern_greek
  he heb hebrew עברית
  sv swe swedish svenska
  da dan danish dansk
  no nor norwegian norsk
  nb nob bokmål
  nn nno nynorsk
  fi fin finnish suomi
  et est estonian eesti
  lv lav latvian
  lt lit lithuanian
  is ice isl icelandic
  ga gle irish
  cy wel cym welsh
  eu baq eus basque euskara
  ca cat catalan català
  gl glg galician galego
  sq alb sqi albanian
  af afr afrikaans
  vi vie vietnamese
  th tha thai
  id ind indonesian
  ms may msa malay
  hi hin hindi
  bn ben bengali
  ur urd urdu
  ta tam tamil
  sw swa swahili
  ka geo kat georgian
  hy arm hye armenian
  az aze azerbaijani
  kk kaz kazakh
  uz uzb uzbek
  mn mon mongolian
  la lat latin
  eo epo esperanto
  mul multilingual multiple_languages multi
`;

// cspell:enable

const CODES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', ...names] = row.trim().split(' ');
      return [code, ...names].map((name) => [name.replaceAll('_', ' '), code] as const);
    }),
);

/** The codes of the languages that are recognised by their names. */
export const LANGUAGE_CODES: ReadonlySet<string> = new Set(CODES.values());

/** `en`, `pt-BR`, `zh_Hans`: a code, perhaps with a script and a region. */
const TAGGED = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?$/i;

/**
 * The BCP 47 code of the language that a text names; the text itself where none is recognised. Of
 * several languages the first counts, as a paper's own stands first.
 */
export function languageCode(text: string): string {
  const whole = text.toLowerCase();
  const known = CODES.get(whole);
  if (known !== undefined) return known;
  const [, language = '', script = '', region = ''] = TAGGED.exec(text) ?? [];
  const code = CODES.get(language.toLowerCase());
  if (code !== undefined) return tagged(code, script, region);
  const [first = ''] = whole.split(/\s*[;,/(<&]|\s+(?:and|und|et|with)\s/, 1);
  const [word = ''] = first.split(/[\s.]/, 1);
  return CODES.get(first.trim()) ?? (word.length > 3 ? CODES.get(word) : undefined) ?? text;
}

function tagged(code: string, script: string, region: string): string {
  const named =
    script === '' ? [] : [script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()];
  return [code, ...named, ...(region === '' ? [] : [region.toUpperCase()])].join('-');
}
