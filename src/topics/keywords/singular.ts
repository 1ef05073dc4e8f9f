/**
 * The singular of an English word in small letters, by the S-stemmer of Harman (1991), "How effective
 * is suffixing?", and by tables of the plurals that science takes from Greek, Latin and Old English.
 *
 * It serves comparison, never display, so it need not be a word: "rabies" gives "raby". What counts is
 * that singular and plural give the same and two different words do not.
 */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  return word.length > 3 && word.endsWith('s') ? withoutS(word) : word;
}

function withoutS(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (GREEK_SES.test(word)) return `${word.slice(0, -2)}is`;
  if (LATIN_USES.test(word) || /(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeo]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

// cspell:disable

/** analyses, hypotheses, diagnoses, psychoses, fibroses, metastases, crises. */
const GREEK_SES = /(?:[^p]aly|drolyse|dialy|the|gno|cho|ro|bo|eno|dosi|asta|cri)ses$/;
/** viruses, foci written as focuses, sinuses. */
const LATIN_USES =
  /(?:vir|foc|camp|cens|fo?et|sin|bon|corp|saur|arat|mucus|prospect|consens|cact|cirr|tet|typh|umer|emor)uses$/;

/** One plural with its singular a pair; the same word twice is a word that has no other form. */
const PAIRS = `
  biases bias, bias bias, gases gas, lenses lens, lens lens, diabetes diabetes, atlas atlas, atlases atlas
  series series, species species, news news, canvas canvas, aids aids, pancreas pancreas, always always
  children child, women woman, men man, people people, mice mouse, feet foot, teeth tooth, geese goose
  oxen ox, lice louse, dice die, knives knife, wives wife, lives life, leaves leaf, halves half, calves calf
  shelves shelf, selves self, wolves wolf, loaves loaf, thieves thief, sheaves sheaf, hooves hoof, shoes shoe
  criteria criterion, phenomena phenomenon, taxa taxon, ganglia ganglion, mitochondria mitochondrion
  automata automaton, bacteria bacterium, spectra spectrum, strata stratum, ova ovum, quanta quantum
  curricula curriculum, memoranda memorandum, symposia symposium, sera serum, cilia cilium, atria atrium
  fungi fungus, stimuli stimulus, nuclei nucleus, alumni alumnus, loci locus, foci focus, radii radius
  bacilli bacillus, villi villus, thrombi thrombus, emboli embolus, uteri uterus, rami ramus, bronchi bronchus
  larvae larva, algae alga, vertebrae vertebra, formulae formula, antennae antenna, pupae pupa, nebulae nebula
  indices index, matrices matrix, appendices appendix, vertices vertex, cortices cortex, apices apex
  genera genus, corpora corpus, viscera viscus, foramina foramen, stigmata stigma, schemata schema, axes axis
`;

// cspell:enable

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s*[,\n]\s*/)
    .map((pair) => {
      const [plural = '', one = ''] = pair.split(' ');
      return [plural, one] as const;
    }),
);
