/**
 * What publishers and databases put into an abstract that says nothing about the paper: VOSviewer takes
 * out copyright statements in the same way. Each pattern takes a sentence, or all up to the end.
 */
// cspell:disable
const TO_THE_END: readonly RegExp[] = [
  /\(?\s*PsycINFO Database Record\b[\s\S]*$/i,
  /(?:\(c\)|©|\bCopyright\b(?: ©| \(c\))?|℗)\s*,?\s*(?:\d{4}|the authors?\b|author\(s\)|[A-Z][\w&.,' -]{2,60}\d{4}|by\b|elsevier|springer|wiley|bmj\b|oxford|sage\b|taylor)[\s\S]*$/i,
  /\[?\bABSTRACT FROM (?:AUTHOR|PUBLISHER)[\s\S]*$/i,
  /\bAll rights reserved\b[\s\S]*$/i,
];
const SENTENCES: readonly RegExp[] = [
  /\b(?:Published|Produced) by (?:Elsevier|John Wiley|Wiley|Springer|Oxford|BMJ|Taylor|SAGE|Cambridge)[^.]*\.?(?:\s+(?:Inc|Ltd|B\.V|V)\.)*/gi,
  /\bThis (?:article|work|paper) is (?:protected by copyright|licensed|an open access|distributed under)[^.]*\.?/gi,
  /\b(?:The )?(?:raw |study )?(?:datasets?|data|materials?)(?: [a-z]+){0,8} (?:is|are|were|was) (?:publicly |freely |also )?available (?:up)?(?:on|from|at|in|under)\b[^.]*\.?/gi,
  /\b(?:No (?:additional )?data are available|Data sharing (?:is )?not applicable|All data relevant to the study are included)[^.]*\.?/gi,
  /\b(?:Trial|Study|Systematic review|Protocol|Clinical trials?) regist(?:ration|ry|ered)\b[^.]*\.?/gi,
  /\b(?:clinicaltrials\.gov|PROSPERO|ISRCTN|ACTRN|ChiCTR|NTR)\b[:\s(]*(?:identifier|number|registration|ID)?[:\s]*[A-Z]{0,7}\d[\w-]*\)?\.?/gi,
  /\bNCT\d{8}\b/g,
  /\b(?:https?:\/\/|www\.|doi:\s*)\S+/gi,
  /\bSupplementary (?:data|materials?|information) (?:is|are) available[^.]*\.?/gi,
  /\b(?:ancillary|analytical) methods?: [^.]*\./gi,
];
/** Letters that some pattern needs: most texts have none of these words and cost one test. */
const HINT =
  /copyright|\(c\)|©|℗|rights reserved|database record|abstract from|published by|produced by|this (?:article|work|paper) is|available|not applicable|regist|NCT\d|PROSPERO|clinicaltrials|ISRCTN|https?:|www\.|doi:/i;

// cspell:enable

/** The text without copyright lines, notes on data and registration, and links. */
export function withoutBoilerplate(text: string): string {
  if (!HINT.test(text)) return text;
  let left = text;
  for (const pattern of TO_THE_END) left = cutFrom(left, pattern);
  for (const pattern of SENTENCES) left = left.replace(pattern, ' ');
  return left;
}

/** A sign of copyright at the very beginning would take all with it: there it is left. */
function cutFrom(text: string, pattern: RegExp): string {
  const place = text.search(pattern);
  return place > 0 ? text.slice(0, place) : text;
}
