import type { Random } from './random.js';
import { capitalize, type MadeTitle } from './titles.js';

type Sentence = (subject: MadeTitle, random: Random) => string;

const BACKGROUND: readonly Sentence[] = [
  ({ terms, setting }) => `Little is known about ${terms[0]} in ${setting}.`,
  ({ terms, setting }) => `In ${setting}, ${terms[0]} came first and ${terms[1]} followed slowly.`,
  ({ terms }) => `Reports disagree about the part of ${terms[0]} in ${terms[1]}.`,
  ({ terms, setting }) =>
    `Work in ${setting} often turns on ${terms[1]}, yet seldom measures ${terms[0]}.`,
];

const METHOD: readonly Sentence[] = [
  ({ setting }, random) =>
    `We followed ${random.between(8, 240)} cases in ${setting} for ${random.between(6, 48)} months.`,
  ({ terms }, random) => `We compared ${random.between(3, 30)} sites that differed in ${terms[0]}.`,
  ({ terms }, random) =>
    `A survey with ${random.between(90, 950)} answers was joined to measurements of ${terms[1]}.`,
  ({ terms }, random) =>
    `A model of ${terms[1]} was fitted to ${random.between(2, 90)},000 observations.`,
];

const RESULT: readonly Sentence[] = [
  ({ terms }, random) =>
    `Results for ${terms[1]} improved by ${random.between(4, 38)}% with attention to ${terms[0]}.`,
  ({ terms }) => `No effect of ${terms[0]} on ${terms[1]} was found; we discuss why.`,
  ({ terms, setting }) =>
    `The gain from ${terms[0]} was largest in ${setting} with earlier experience.`,
  ({ terms }, random) =>
    `Differences in ${terms[0]} explained ${random.between(11, 64)}% of the variance in ${terms[1]}.`,
];

/** Two or three sentences that fit the title; the findings are as invented as the people. */
export function writeAbstract(subject: MadeTitle, random: Random): string {
  const parts = random.chance(0.6) ? [BACKGROUND, METHOD, RESULT] : [METHOD, RESULT];
  return parts.map((part) => capitalize(random.pick(part)(subject, random))).join(' ');
}
