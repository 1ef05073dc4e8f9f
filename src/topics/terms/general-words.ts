import { remember } from '../../identity/index.js';
import { singular, topicKey } from '../keywords/index.js';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// cspell:disable

/** Words that point or count: they stand before a term and are no part of it. */
const LEADS = wordsOf(`
  several various different many few more most less fewer other another such same certain some any all both each
  present current recent new novel previous prior past existing available further additional first second third last
  next final main major key important relevant significant considerable substantial possible potential likely
  particular specific general overall total entire whole own similar numerous multiple single latter former
  following respective above below aforementioned better best worse worst good great greater greatest large larger
  largest small smaller smallest little higher highest lower lowest high low early late later earlier wide wider
  broad broader full complete little much due able unable consistent inconsistent strong stronger weak weaker
  increased decreased increasing decreasing reduced improved proposed common frequent rare
  important useful necessary sufficient appropriate adequate unknown unclear known given one two three four five
  six seven eight nine ten half double triple eligible so-called real actual true long short
`);

/**
 * Nouns and adjectives of any paper on anything: what was done and found, people and things in general,
 * time and quantity. A phrase of these alone is no term; beside another word they may be: "cohort study".
 */
const GENERAL = wordsOf(`
  study paper article work research review report literature investigation examination evaluation exploration
  author researcher investigator reader editor reviewer team
  background introduction objective aim purpose goal method methodology approach material procedure technique design
  result finding outcome conclusion discussion implication limitation strength recommendation summary abstract
  analysis assessment measurement measure calculation comparison test testing experiment observation interview survey
  questionnaire protocol trial intervention treatment control group sample subject participant respondent individual
  person people man woman male female patient case population cohort adult child
  data datum dataset database information evidence record source search selection inclusion exclusion criterion
  variable factor parameter value score scale item index indicator level rate ratio percentage percent proportion number
  frequency amount quantity size range mean median average deviation error interval confidence odds risk difference
  change increase decrease reduction improvement increment trend increase rise fall decline growth
  effect impact influence role association relationship relation correlation link connection contribution effectiveness
  efficacy benefit advantage disadvantage importance significance relevance prevalence
  model framework theory concept construct hypothesis assumption principle definition idea notion term view perspective
  question issue problem topic area field domain aspect feature characteristic property quality type kind class category
  form nature pattern structure component element part section unit set series list
  development process function system mechanism state status condition situation context setting environment
  use usage application implementation practice experience performance ability capacity potential need demand
  way manner means tool instrument device strategy policy programme program project plan action activity task step
  time year month week day hour minute period duration baseline follow-up followup age date stage phase point moment
  today decade century past future present history
  place site location country region world state centre center university institute department hospital
  example instance variety diversity combination addition lack absence presence existence availability possibility
  probability likelihood chance opportunity challenge difficulty barrier reason cause consequence result basis
  understanding knowledge insight attention focus interest concern consideration attempt effort support help
  extent degree scope order term end start beginning rest majority minority total subset subgroup pair half
  evaluation validity reliability accuracy sensitivity specificity validation consistency
  response reaction action behavior behaviour
  line base light light view fact face light place account turn
  statistical clinical significant primary secondary positive negative independent dependent relative absolute
  main present current previous recent future important possible potential common general specific special
  univariate multivariate multiple single linear logistic regression predictor covariate coefficient
  qualitative quantitative descriptive empirical theoretical experimental observational prospective retrospective
  systematic formative randomized randomised longitudinal cross-sectional in-depth well-known long-term short-term
  short long high low large small good poor better worse higher lower similar different various several new old young
  high-quality large-scale small-scale further wider remaining necessary available relevant
  keyword copyright license reserved elsevier springer wiley author publisher publication journal issue volume page
  identification determination detection advance session occurrence volunteer completion introduction participation
  involvement establishment establishing management administration interaction overview update guide guideline
  consensus finding search synthesis manuscript letter commentary editorial
  severity reply perception agency driver gap science network planning international journal global rapid attitude
  animal concentration family aetiology etiology abnormality presentation characterization characterisation onset
  exposure clinician self wave aftermath subtype scenario direction comprehensive adverse demographic initial medline scholar google embase psycinfo chemical syndrome activation pilot meta-analysis meta acute chronic physical novel
  vol other others sign web estimate member message content limit screen complication disorder variant
  life user failure service symptom usual participating worldwide anything everything thing something
  mg kg ml mm cm km ug nm mmol g l h min s hz mhz
  figure table equation chapter book edition appendix supplement
  january february march april may june july august september october november december
  p n ci sd se iqr or aor ors rr hr auc vs et al ie eg etc i ii iii iv v
`);

/** Sequences of words for a way to calculate or to report. */
const GENERAL_KEYS: ReadonlySet<string | null> = new Set(
  `
  standard deviation, standard error, confidence interval, odds ratio, hazard ratio, risk ratio, relative risk
  p value, p-value, logistic regression, linear regression, regression analysis, regression model, effect size
  sample size, inclusion criterion, exclusion criterion, eligibility criterion, data collection, data source
  data extraction, search strategy, wide range, future research, future study, research question, case study
  study design, study period, study population, study participant, control group, best practice, literature review
  multivariate analysis, univariate analysis, sensitivity analysis, subgroup analysis, statistical analysis
  original article, open access, point of view, starting point, side, other hand, hand, case report, case series
  semi-structured interview, semistructured interview, thematic analysis, content analysis, rights reserved
  `
    .trim()
    .split(/\s*[,\n]\s*/)
    .map(topicKey),
);

// cspell:enable

/** Numbers, with units or signs: "mg/kg", "95%", "p<0.05". */
// cspell:disable-next-line
const MEASURE = /^(?:[\d.,%±<>=/×*-]|[muµn]?[glm](?=\/|$)|kg|mol|day|min|h(?=$|\/)|p(?=[<=>]))+$/u;

/** True for a word that comes off the front of a phrase. */
export const isLead = remember((word) => LEADS.has(word.toLowerCase()));

/** True for a word that says nothing about what a paper is about. */
export const isGeneral = remember((word) => {
  const small = word.toLowerCase();
  return GENERAL.has(small) || GENERAL.has(singular(small)) || MEASURE.test(small);
});

/** True for the key of words in a row that are no term although some of them could be. */
export const isGeneralKey = (key: string): boolean => GENERAL_KEYS.has(key);
