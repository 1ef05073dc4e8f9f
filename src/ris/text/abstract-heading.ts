// cspell:disable
/** What abstracts are headed by. */
const HEADINGS =
  'Abstract|ABSTRACT|Summary|SUMMARY|Zusammenfassung|Kurzfassung|Résumé|RÉSUMÉ|Resumen|RESUMEN|Resumo|RESUMO|Riassunto|RIASSUNTO|Sommario|Samenvatting|Sammanfattning|Sammendrag|Resumé|Tiivistelmä|Streszczenie|Abstrakt|Abstrait|Összefoglalás|Rezumat|Сажетак|Sažetak|Özet|ÖZET|Öz|Аннотация|Резюме|Анотація|Реферат|Περίληψη|摘要|摘\\s*要|要旨|抄録|概要|초록|요약|국문초록|الملخص|ملخص|المستخلص|چکیده|תקציר|บทคัดย่อ|सारांश';
/** With these a text begins that has a heading without a sign behind it: no sentence goes on so after the word. */
const FIRST_WORDS =
  'This|These|We|In|The|A|An|It|Our|Here|To|For|Background|BACKGROUND|Objectives?|OBJECTIVES?|Purpose|Aims?|AIMS?|Introduction|INTRODUCTION|Context|Importance|Rationale|Motivation|Methods?|Although|While|With|From|On|As|At|There|Recent(?:ly)?|Many|Most|Despite';
// cspell:enable

/** Also headings where a sign ends them; without it they are words of a text. */
// cspell:disable-next-line
const SIGNED_HEADINGS = `${HEADINGS}|Abstracts|(?:English|Extended|Structured) abstract|A b s t r a c t|Resume|Abstrak|Tóm tắt|Sinopsis|Synopsis|Анотация|内容提要|提要|要約|خلاصه|ملخص البحث`;

/** In capitals or in Chinese characters a heading needs no sign behind it. */
// cspell:disable
const LOUD_HEADINGS =
  'ABSTRACT|A B S T R A C T|SUMMARY|RESUMEN|RESUMO|RIASSUNTO|ABSTRAK|摘要|要旨|抄録|چکیده|الملخص';
// cspell:enable

/** "Abstract: …", "RESUMO. …", "Summary | …", or on a line of its own; a hyphen needs a blank ("abstract-level"). */
const SIGNED = new RegExp(
  `^(?:${SIGNED_HEADINGS})(?:\\s*[:：.。|—]+\\s*|\\s*–+\\s+|\\s+–|\\s*-+\\s+|\\s*\\n\\s*)(?=\\S)`,
  'iu',
);
/** "[Abstract] …", "(Abstract) …", "〔摘要〕…", "**Abstract** …". */
const ENCLOSED = new RegExp(
  `^(?:[[【〔〈《(（]\\s*(?:${HEADINGS})\\s*[\\]】〕〉》)）]|[*_#]{1,3}\\s?(?:${HEADINGS})[*_#]{0,3}(?=[\\s:：]))\\s*[:：.]?\\s*(?=\\S)`,
  'iu',
);
/** No sign ends it, and what follows shows that the word is one. */
const UNSIGNED = new RegExp(
  `^(?:${HEADINGS})(?:\\s+(?=(?:${FIRST_WORDS})\\b)|(?=[A-Z][a-z]))|^(?:${LOUD_HEADINGS})\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lo})`,
  'u',
);
/** Headings begin with one of these, so that most texts need no more than a look at the first sign. */
const FIRST_SIGNS = new Set([
  ...[...`${SIGNED_HEADINGS}|Extended|Structured`.matchAll(/(?:^|\|)\(?\??:?(.)/gu)].flatMap(
    ([, sign = '']) => [sign.toLowerCase(), sign.toUpperCase()],
  ),
  ...'[【〔〈《(（*_#',
]);
/** "Abstract: Abstract: …": a page's own heading and that of its source. */
const MOST_HEADINGS = 2;

/** An abstract without a heading that says no more than that it is one: "Abstract", "摘要：". */
export function withoutHeading(abstract: string): string {
  let text = abstract;
  for (let count = 0; count < MOST_HEADINGS; count += 1) {
    if (!FIRST_SIGNS.has(text.charAt(0))) return text;
    const rest = text.replace(SIGNED, '').replace(ENCLOSED, '').replace(UNSIGNED, '');
    if (rest === text) return text;
    text = rest;
  }
  return text;
}
