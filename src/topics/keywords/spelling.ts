/**
 * British and American spelling of a word in small letters made one, the American where there is a
 * choice. Like the singular it serves comparison, never display: "wise" need not stay so.
 */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const known = PAIRS.get(word);
  if (known !== undefined) return known;
  let spelled = word;
  for (const [pattern, replacement] of RULES) spelled = spelled.replace(pattern, replacement);
  return spelled;
}

// cspell:disable

/** Each rule with example words. Order matters: each rule sees what the rules before it made. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // behaviour, behavioural, tumours, neighbourhood; not "four", "hour", "source"
  [/([a-z]{2})our(?=$|s$|al|ed|ing|er|able|ite|ism|ist|hood|less|ful)/, '$1or'],
  // organise, organisation, randomised, standardising
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations|ational)$)/, 'iz'],
  // analyse, catalysed, paralysing
  [/lys(?=(?:e|ed|er|ers|ing)$)/, 'lyz'],
  // paediatric, anaemia, haemorrhage, leukaemia; oestrogen, oedema, diarrhoea
  [/^(.{0,12})ae(?=[a-z]{3})/, '$1e'],
  [/oe(?=stro|dema|soph|tus|tal|liac|lom|opath|ostas|ba|a$|al$|ic$)/, 'e'],
  // centre, kilometre, fibre, theatre
  [/(cent|fib|lit|met|theat|tit|calib|spect|och|sab)re$/, '$1er'],
  // modelling, labelled, counsellor, travelling
  [
    /(mode|labe|counse|trave|signa|channe|cance|fue|leve|tunne|pane|equa|spira|dia|margina)ll/,
    '$1l',
  ],
  // sulphate, sulphur
  [/sulph/, 'sulf'],
  // catalogue, dialogue, analogue
  [/logue(?=$|s$|d$)/, 'log'],
];

const PAIRS: ReadonlyMap<string, string> = new Map(
  `
  programme program, ageing aging, grey gray, defence defense, licence license, practise practice
  offence offense, judgement judgment, acknowledgement acknowledgment, aluminium aluminum, artefact artifact
  mould mold, plough plow, tyre tire, fulfil fulfill, enrolment enrollment, instalment installment
  skilful skillful, manoeuvre maneuver, yoghurt yogurt, cheque check, draught draft, gaol jail, pretence pretense
  sceptic skeptic, sceptical skeptical, scepticism skepticism, fulfilment fulfillment, cosy cozy, mum mom
  haem heme, foetus fetus, foetal fetal, caesium cesium, oesophagus esophagus, faeces feces, caecum cecum
  `
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((pair) => {
      const [british = '', american = ''] = pair.split(' ');
      return [british, american] as const;
    }),
);

// cspell:enable
