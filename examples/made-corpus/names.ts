import { list } from './list.js';
import { at, type Random } from './random.js';

/** A made person: parts, so that each dialect can write the name its own way. */
export interface MadeName {
  /** With its particle: "van der Meerlo". */
  readonly family: string;
  readonly given: string;
  /** One capital letter, or empty. */
  readonly middle: string;
}

/** How a producer writes names. */
export type NameForm = 'FAMILY_FIRST' | 'GIVEN_FIRST' | 'INITIALS';

// Family names are built from two parts and most occur nowhere: a whole name is nobody's.
const STEMS = list(`
  Alder, Arno, Balm, Birk, Brenn, Calder, Castel, Dorn, Eber, Elm, Fal, Fenn, Galv, Grav, Hald,
  Hester, Ilv, Jarn, Kal, Kest, Lind, Lorn, Mald, Mern, Morav, Nadel, Nor, Oster, Palm, Pell,
  Quill, Rav, Rost, Sald, Silv, Sorr, Tamb, Thal, Torr, Ulv, Vald, Ver, Wend, Wist, Yar, Zell
`);
const ENDINGS = list(`
  amoto, anek, ardi, elius, embe, engaard, erini, erova, esco, feld, holt, ienko, inder, ingham,
  isaari, okwe, oreau, quist, strand, wyn
`);
const ACCENTED = list(`
  Núñabel, Ødegrim, Çelimar, Škorvan, Dvořel, Bjørnlev, Müllenau, Åkerlid, Gonçalvim, Łukovec,
  Peñaluz, Révillac, Szőlár, Țepelan, Þórvin, Étiolle
`);
const PARTICLES = list(`
  van der Meerlo, van den Hoovel, de la Crucera, von Aldersfeld, de Vriesma, van Ostrum, ten
  Brinkel, da Silveiro, del Montearo, von der Lauenau, de los Arcenes, di Torremar
`);

/** 97 of them: a prime, so that a family name meets every given name before a pair repeats. */
const GIVEN = list(`
  Ada, Adil, Agnes, Akira, Alba, Amara, Anders, Anne-Lise, Anton, Aoife, Arjun, Asha, Astrid,
  Bao, Beatriz, Bela, Bram, Bruno, Camille, Carla, Chidi, Clara, Cyrus, Dalia, Daniel, Daria,
  Deniz, Edda, Elif, Elio, Emeka, Emil, Esra, Eva, Farid, Femke, Fiona, Flora, Gita, Goran,
  Greta, Hana, Hassan, Helga, Hiro, Ida, Ines, Ingrid, Ivan, Jana, Jean-Luc, Joana, Jonas, Kaja,
  Karim, Keiko, Kofi, Lars, Leila, Lena, Lino, Lucía, Luka, Maeve, Magnus, Malik, Mara, Mei,
  Milan, Mira, Nadia, Naoko, Nils, Noor, Olga, Omar, Oskar, Paula, Pavel, Priya, Ravi, Renata,
  Rosa, Ruth, Sanna, Saúl, Selma, Siri, Sofía, Tariq, Tessa, Tomás, Uma, Vera, Wanjiru, Yusuf,
  Øyvind
`);

const MIDDLE_SHARE = 0.2;
const MIDDLE_LETTERS = [...'ABCDEFGHJKLMNPRSTVW'];

/** As many different names as asked for; pairs repeat only beyond about 90,000. */
export function makeNames(count: number, random: Random): readonly MadeName[] {
  const built = STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  // Every seventh of the first names is a special one, so that a small corpus has some.
  const families = mix(random.shuffle(built), random.shuffle([...ACCENTED, ...PARTICLES]));
  const given = random.shuffle(GIVEN);
  return Array.from({ length: count }, (_, index) => ({
    family: at(families, index),
    given: at(given, index + 7 * Math.floor(index / families.length)),
    middle: random.chance(MIDDLE_SHARE) ? random.pick(MIDDLE_LETTERS) : '',
  }));
}

/** Writes a name as a producer does: "Meerlo, Ida K.", "Ida K. Meerlo" or "Meerlo, I. K.". */
export function writeName(name: MadeName, form: NameForm): string {
  const middle = name.middle === '' ? '' : ` ${name.middle}.`;
  if (form === 'GIVEN_FIRST') return `${name.given}${middle} ${name.family}`;
  if (form === 'FAMILY_FIRST') return `${name.family}, ${name.given}${middle}`;
  return `${name.family}, ${initialsOf(name.given)}${middle}`;
}

function initialsOf(given: string): string {
  return given
    .split('-')
    .map((part) => `${part.slice(0, 1)}.`)
    .join('-');
}

function mix(common: readonly string[], special: readonly string[]): readonly string[] {
  const every = 6;
  return common.flatMap((name, index) => {
    const extra = index % every === 3 ? special[Math.floor(index / every)] : undefined;
    return extra === undefined ? [name] : [name, extra];
  });
}
