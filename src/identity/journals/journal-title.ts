import { fold } from '../fold.js';

/** What a library adds after a title to tell it from its namesakes: "(Georgetown, Tex.)", "(Online)". */
const QUALIFIER = /\s*[([][^()[\]]{1,200}[)\]]\s*\.?\s*$/;

// cspell:disable
/** What a journal says about itself behind its title; any other subtitle can tell two journals apart. */
const SELF_PRAISE =
  /\s*[:=;,/-]\s+(?:(?:the|an?)\s+)?(?:official|international (?:official )?journal|journal of the|organ of|publication of|official publication|incorporating|including|revista (?:internacional|oficial|interdisciplinaria?)|(?:órgano|publicación|organe|journal|organo) offici?[ae]l|offizielles organ|zeitschrift der|revue (?:internationale|officielle)|rivista (?:internazionale|ufficiale))\b.*$/i;
// cspell:enable

/** Titles that say nothing without what stands behind them: "Proceedings (Baylor …)". */
const GENERIC =
  /^(?:(?:annual|medical|scientific|research|clinical) )?(?:proceedings|bulletin|journal|reports?|transactions|annals|archives|memoirs|review|reviews|publications?|notes|papers|series|newsletter|acta|studies|contributions|yearbook|magazine)$/;

/**
 * The title of a journal as it is compared: folded, without "The" in front, a library's place or
 * medium in brackets behind, and what the journal says about itself behind a colon. "Cell Cycle"
 * and "Cell cycle (Georgetown, Tex.)" are one; "Proceedings (Baylor University)" keeps its bracket.
 */
export function journalTitle(title: string): string {
  const known = compared.get(title);
  if (known !== undefined) return known;
  const found = comparedTitle(title);
  if (compared.size >= MOST_KEPT) compared.clear();
  compared.set(title, found);
  return found;
}

/** Titles recur with every paper, and all of them with every grouping. */
const compared = new Map<string, string>();
const MOST_KEPT = 20_000;

function comparedTitle(title: string): string {
  const whole = foldTitle(title);
  const plain = foldTitle(title.replace(SELF_PRAISE, '').replace(QUALIFIER, ''));
  return plain === '' || GENERIC.test(plain) ? whole : plain;
}

function foldTitle(title: string): string {
  return fold(title).replace(/^the (?=.)/, '');
}
