const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row) => row.split(/\s*,\s*/))
    .filter((word) => word !== '');

// cspell:disable

/**
 * Headings of structured abstracts in small letters: IMRaD, PICO and the journals' own; German, French,
 * Spanish, Portuguese and Italian ones. Two of them with "and" or a stroke between are one heading.
 */
const HEADINGS = words(`
  background, context, introduction, rationale, importance, significance, statement of problem, problem
  aim, aims, objective, objectives, primary objective, purpose, purpose of review, purpose of the review
  hypothesis, hypotheses, question, research question, research questions, goal, goals, scope, issue addressed
  aim of the study, aims of the study, objective of the study, purpose of the study, study objective, study objectives
  method, methods, materials, material, patients, subjects, participants, population, sample, animals, setting, settings
  study setting, design, study design, trial design, research design, design of study, study population, data
  data source, data sources, data extraction, data synthesis, data collection, study selection, study eligibility criteria
  eligibility criteria, inclusion criteria, search strategy, search methods, selection criteria, review methods
  data collection and analysis, methodology, procedures, procedure, approach, analysis, analyses, statistical analysis
  intervention, interventions, exposure, exposures, comparison, comparator, outcome, outcomes, outcome measures
  main outcome, main outcomes, main outcome measure, main outcome measures, primary outcome, primary outcome measures
  main outcomes and measures, primary and secondary outcome measures, measures, measurements, measurement
  review question, types of studies, sources of evidence, charting methods, methods of study selection
  result, results, main results, main findings, finding, findings, principal findings, key findings, recent findings
  key results, case, cases, case report, case presentation, case description, case history, case series, observations
  conclusion, conclusions, main conclusions, authors' conclusion, authors' conclusions, authors’ conclusions
  discussion, interpretation, summary, summary of results, limitations, strengths and limitations of this study
  strengths, limitation, implications, clinical implications, research implications, practice implications
  practical implications, implications for practice, implications for policy, implications for public health
  clinical relevance, clinical significance, clinical importance, relevance to clinical practice, practical relevance
  policy implications, conclusion and implications, applications, level of evidence, levels of evidence, evidence acquisition
  evidence synthesis, evidence, lay summary, plain language summary, key message, key messages, key points, highlights
  what is already known on this topic, what this study adds, how this study might affect research, practice or policy
  what is known on the topic, areas covered, expert opinion, expert commentary, originality, value, originality value
  findings and originality, social implications, theoretical implications, novelty, impact, advances in knowledge
  trial registration, trial registration number, registration, registration number, clinical trial registration
  systematic review registration, prospero registration, prospero registration number, protocol registration
  ethics, dissemination, ethics and dissemination, funding, funding source, funding sources, primary funding source
  sponsorship, conflict of interest, conflicts of interest, competing interests, data availability
  data availability statement, availability, availability and implementation, supplementary information, contact
  motivation, location, time period, major taxa studied, synthesis and applications, synthesis, techniques, technique
  abstract, keywords, key words, theory, background data, summary background data, future directions, perspectives
  hintergrund, einleitung, fragestellung, ziel, ziele, ziel der arbeit, zielsetzung, methode, methoden, methodik
  material, patienten, ergebnis, ergebnisse, schlussfolgerung, schlussfolgerungen, fazit, diskussion, zusammenfassung
  contexte, objectif, objectifs, but, buts, but de l’étude, but de l'étude, méthode, méthodes, matériel, matériels
  patients, résultat, résultats, position du problème
  introducción, antecedentes, fundamento, fundamentos, objetivo, objetivos, método, métodos, metodología, material
  materiales, pacientes, resultado, resultados, conclusión, conclusiones, discusión, contexto, justificación
  introdução, enquadramento, justificativa, metodologia, materiais, conclusão, conclusões, discussão, resumo, doentes
  introduzione, obiettivo, obiettivi, scopo, metodi, materiali, risultati, conclusioni, discussione
`);

/** Words that begin sentences too often: they are headings only before a colon, a dash or in capitals. */
const WEAK = words(`
  data, case, cases, value, contact, theory, evidence, approach, question, problem, sample, scope, impact, material
  materials, summary, context, but, buts, goal, goals, measures, analysis, location, highlights, techniques, technique
  synthesis, procedures, procedure, implications, perspectives, outcome, outcomes, novelty, registration, availability
  result, finding, patients, subjects, population, animals, exposure, exposures, comparison, strengths, discussion
  significance, importance, rationale, motivation, interpretation, intervention, interventions, observations, ethics
  applications, originality, protocol registration, limitation, funding, perspectives, hypothesis, availability, ziel
`);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// cspell:enable

/** Longest first, so that "study design" is not read as "study". */
const ALTERNATIVES = [...new Set(HEADINGS)]
  .sort((one, other) => other.length - one.length)
  .map((heading) => literally(heading).replaceAll(' ', ' +'))
  .join('|');

/** One heading, or two or three joined: "Materials and methods", "Design, setting, and participants". */
export const HEADING_PATTERN = `(?:${ALTERNATIVES})(?:(?:, *(?:and +)?| *[/&] *| +(?:and|und|et|y|e) +)(?:${ALTERNATIVES}))*`;

const WEAK_WORDS: ReadonlySet<string> = new Set(WEAK);

/** True for a heading that is a word of running text as well. */
export const isWeakHeading = (heading: string): boolean => WEAK_WORDS.has(heading.toLowerCase());
