import { expect, it } from 'vitest';
import {
  comparedDoi,
  isKinDoi,
  isPreprintDoi,
  isPreprintServer,
} from '../../../src/identity/papers/doi-kinds.js';

it.each([
  ['10.1101/2020.01.02.123456', true],
  ['10.48550/arxiv.2001.00001', true],
  ['10.2196/preprints.1234', true],
  ['10.2196/1234', false],
  ['10.1101/gr.123', false],
] as const)('%j is a preprint: %j', (text, expected) => {
  expect(isPreprintDoi(text)).toEqual(expected);
});

it.each([
  ['medrxiv', true],
  ['preprints org', true],
  ['research square', true],
  ['research', false],
] as const)('%j is a preprint server: %j', (text, expected) => {
  expect(isPreprintServer(text)).toEqual(expected);
});

it.each([
  ['10.1101/2020.01.02.123456v2', '10.1101/2020.01.02.123456'],
  ['10.12688/f1000research.1234.2', '10.12688/f1000research.1234'],
  ['10.21203/rs.3.rs-1/v1', '10.21203/rs.3.rs-1'],
  ['10.1002/central/cn-1', null],
  ['10.1016/s0140-6736%2820%2930183-5', '10.1016/s0140-6736(20)30183-5'],
] as const)('%j is compared as %j', (text, expected) => {
  expect(comparedDoi(text)).toEqual(expected);
});

it.each([
  ['10.1002/14651858.cd001234', '10.1002/14651858.cd001234.pub2', true],
  ['10.1002/x.pub2', '10.1002/x.pub3', true],
  ['10.2307/123', '10.1000/abc', true],
  ['10.1000/abc', '10.1000/abcd', false],
  ['10.1000/abc', '10.1000/abd', false],
] as const)('%j and %j are kin: %j', (a0, a1, expected) => {
  expect(isKinDoi(a0, a1)).toEqual(expected);
});
