/**
 * The letters that all ways of writing a folded name share: ö is "o" when accents are dropped and "oe"
 * when they are written out (DIN 5007-2, ICAO 9303), å and ø likewise; so "Mueller", "Müller" and
 * "Muller" have one skeleton. It serves to find candidates and to compare, never as an id.
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/(?<![aeiouq])([aou])e(?![aeiou])/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/ij/g, 'y');
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von vom zu zum zur der den des dem de del della dello dei degli di da dal dalla do dos das du la le les lo las los el al ul ibn bin bint ben abu ter ten te tot op t af av y e und d'.split(
    ' ',
  ),
);

/** "van der Berg" and "Berg", "García-López" and "GarciaLopez": the skeleton without particles and blanks. */
export function withoutParticles(folded: string): string {
  const words = folded.split(' ');
  const kept = words.filter((word, index) => index === words.length - 1 || !PARTICLES.has(word));
  return skeleton(kept.join(''));
}
