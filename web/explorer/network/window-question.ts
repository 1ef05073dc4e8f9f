import {
  ask,
  CoauthorWindowsDocument,
  CountryWindowsDocument,
  InstitutionWindowsDocument,
  KeywordWindowsDocument,
  TermWindowsDocument,
  type WindowFiguresFragment,
} from '../api/index.js';
import type { Kind } from './kinds.js';
import { argumentsOf, filterOf, optionsOf } from './question.js';
import type { NetworkSearch } from './search.js';

/** The windows of a network in their order. */
export type Windows = readonly WindowFiguresFragment[];

type Question = ReturnType<typeof questionOf>;

/** What is asked of the API for windows of so many years. */
export function questionOf(search: NetworkSearch, years: number) {
  // A window is a whole network: the strongest nodes of all years need not be those of each.
  const { top: _all, ...options } = optionsOf(search);
  return { filter: filterOf(search), options, window: { years }, ...argumentsOf(search) };
}

/** How each kind of network is asked for in windows. */
export const WINDOWS: Readonly<
  Record<Kind, (question: Question, signal: AbortSignal) => Promise<Windows>>
> = {
  authors: async (question, signal) =>
    (await ask(CoauthorWindowsDocument, question, signal)).coauthorNetworkOverTime ?? [],
  institutions: async (question, signal) =>
    (await ask(InstitutionWindowsDocument, question, signal)).institutionNetworkOverTime ?? [],
  countries: async (question, signal) =>
    (await ask(CountryWindowsDocument, question, signal)).countryNetworkOverTime ?? [],
  keywords: async (question, signal) =>
    (await ask(KeywordWindowsDocument, question, signal)).keywordNetworkOverTime ?? [],
  terms: async (question, signal) =>
    (await ask(TermWindowsDocument, question, signal)).termNetworkOverTime ?? [],
};
