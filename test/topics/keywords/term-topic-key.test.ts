import { expect, it } from 'vitest';
import { sourceOfTopic, termTopicKey } from '../../../src/topics/keywords/term-topic-key.js';

it.each([['alarm', 'term:alarm']] as const)(
  'the topic of the term %j has the key %j',
  (text, expected) => {
    expect(termTopicKey(text)).toEqual(expected);
  },
);

it.each([
  ['term:alarm', 'TERM'],
  ['alarm', 'KEYWORD'],
] as const)('the key %j is of a %s', (text, expected) => {
  expect(sourceOfTopic(text)).toEqual(expected);
});
