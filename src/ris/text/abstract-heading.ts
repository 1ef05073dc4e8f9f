// cspell:disable
/** What abstracts are headed by. */
const HEADINGS =
  'Abstract|ABSTRACT|Summary|SUMMARY|Zusammenfassung|Kurzfassung|Résumé|RÉSUMÉ|Resumen|RESUMEN|Resumo|RESUMO|Riassunto|RIASSUNTO|Sommario|Samenvatting|Sammanfattning|Sammendrag|Resumé|Tiivistelmä|Streszczenie|Abstrakt|Abstrait|Összefoglalás|Rezumat|Сажетак|Sažetak|Özet|ÖZET|Öz|Аннотация|Резюме|Анотація|Реферат|Περίληψη|摘要|摘\\s*要|要旨|抄録|概要|초록|요약|국문초록|الملخص|ملخص|المستخلص|چکیده|תקציר|บทคัดย่อ|सारांश';
/** With these a text begins that has a heading without a sign behind it: no sentence goes on so after the word. */
const FIRST_WORDS =
  'This|These|We|In|The|A|An|It|Our|Here|To|For|Background|BACKGROUND|Objectives?|OBJECTIVES?|Purpose|Aims?|AIMS?|Introduction|INTRODUCTION|Context|Importance|Rationale|Motivation|Methods?|Although|While|With|From|On|As|At|There|Recent(?:ly)?|Many|Most|Despite';
// cspell:enable

/** In capitals or in Chinese characters a heading needs no sign behind it. */
// cspell:disable-next-line
const LOUD_HEADINGS = 'ABSTRACT|SUMMARY|RESUMEN|RESUMO|RIASSUNTO|摘要|要旨|抄録';

const HEADING = new RegExp(
  `^(?:${HEADINGS})(?:\\s*[:：.。—–-]+\\s*|\\s*\\n\\s*|\\s+(?=(?:${FIRST_WORDS})\\b)|(?=[A-Z][a-z]))(?=\\S)|^[[【](?:${HEADINGS})[\\]】]\\s*[:：]?\\s*(?=\\S)|^(?:${LOUD_HEADINGS})\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lo})`,
  'u',
);
/** Headings begin with one of these, so that most texts need no more than a look at the first sign. */
const FIRST_SIGNS = new Set([
  ...[...HEADINGS.matchAll(/(?:^|\|)(.)/gu)].map(([, sign = '']) => sign),
  ...'[【',
]);

/** An abstract without a heading that says no more than that it is one: "Abstract", "摘要：". */
export function withoutHeading(abstract: string): string {
  return FIRST_SIGNS.has(abstract.charAt(0)) ? abstract.replace(HEADING, '') : abstract;
}
