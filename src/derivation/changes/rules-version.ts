/**
 * The version of the rules by which nodes and edges follow from records: those of `ris/` that say
 * what a tag means, of `identity/`, `places/`, `topics/`, `thesaurus/` and `naming/`, and how papers
 * are derived. Raise it with every change of what is derived, so that a graph made by other rules is
 * rebuilt from its journal, or a start says that it is old.
 *
 * It cannot be forgotten: test/rules/rules-version.test.ts derives a fixed set of records and compares
 * the result with the digests in `rules-version.json`, which `npm run rules` prints and writes.
 */
export const RULES_VERSION = 36;
