import { trimSigns } from '../text/index.js';
import { BRACKETED, CODED, DASHED, NUMBERED } from './keyword-marks.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*|\s*,\s*/));

/** The sub-headings of MeSH and Emtree that PubMed's and EndNote's keywords name in full. */
const QUALIFIERS = words(`
  abnormalities, administration & dosage, adverse effects, agonists, analogs & derivatives, analysis
  anatomy & histology, antagonists & inhibitors, biosynthesis, blood, blood supply, cerebrospinal fluid
  chemical synthesis, chemically induced, chemistry, classification, complications, congenital, cytology
  deficiency, diagnosis, diagnostic imaging, diet therapy, drug effects, drug therapy, economics, education
  embryology, enzymology, epidemiology, ethics, ethnology, etiology, genetics, growth & development, history
  immunology, injuries, innervation, instrumentation, isolation & purification, legislation & jurisprudence
  manpower, metabolism, methods, microbiology, mortality, nursing, organization & administration, parasitology
  pathogenicity, pathology, pharmacokinetics, pharmacology, physiology, physiopathology, poisoning
  prevention & control, prevention, psychology, radiation effects, radiography, radiotherapy, rehabilitation
  secondary, secretion, standards, statistics & numerical data, supply & distribution, surgery, therapeutic use
  therapy, toxicity, transmission, transplantation, trends, ultrasonography, ultrastructure, urine, utilization
  veterinary, virology, side effect, drug administration, drug combination, drug comparison, drug concentration
  drug development, drug dose, drug interaction, drug toxicity, endogenous compound, clinical trial, disease management
  statistics and numerical data, prevention and control, administration and dosage, legislation and jurisprudence
`);

/** A keyword as written, without what producers add to it, and whether they mark it as major. */
export interface KeywordText {
  readonly label: string;
  readonly isMajor: boolean;
}

/**
 * Takes off sub-headings, numbers and stars:
 *
 * | producer | as written | label |
 * |---|---|---|
 * | Ovid | `*Asthma/ep, pc [Epidemiology, Prevention & Control]` | Asthma, major |
 * | EBSCO | `GAMBLING -- Law & legislation` | GAMBLING |
 * | PubMed by EndNote | `Boswellia/*chemistry/adverse effects` | Boswellia, major |
 * | Cochrane | `Conduct Disorder [*prevention & control]` | Conduct Disorder, major |
 * | ProQuest | `0612:Health` | Health |
 *
 * `PET/CT` and `HIV/AIDS` stay, because what follows the stroke is no sub-heading.
 */
export function keywordText(text: string): KeywordText {
  const heading = withoutSubheadings(text);
  const isMajor = text.includes('*') && /^\*|\*$|\/\*[a-z]|\[\*/i.test(text);
  return { label: trimSigns(heading, '* '), isMajor };
}

function withoutSubheadings(text: string): string {
  const dashed = text.includes(' --') ? text.replace(DASHED, '') : text;
  const numbered = dashed.charAt(4) === ':' ? dashed.replace(NUMBERED, '') : dashed;
  const stroke = numbered.lastIndexOf('/');
  if (stroke > 0 && CODED.test(numbered.slice(stroke))) return numbered.slice(0, stroke).trim();
  const bracket = numbered.lastIndexOf(' [');
  if (bracket > 0 && BRACKETED.test(numbered.slice(bracket + 1))) return numbered.slice(0, bracket);
  return stroke < 0 ? numbered : withoutQualifiers(numbered);
}

function withoutQualifiers(text: string): string {
  const [topic = '', ...strokes] = text.split('/');
  const isQualified = strokes.every((stroke) =>
    QUALIFIERS.has(trimSigns(stroke, '* ').toLowerCase()),
  );
  return isQualified ? topic : text;
}
