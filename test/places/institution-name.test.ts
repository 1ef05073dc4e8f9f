import { expect, it } from 'vitest';
import { joinListedNames } from '../../src/places/institution-name.js';

it.each([
  [
    ['National Heart', 'Lung', 'and Blood Institute', 'Bethesda'],
    ['National Heart, Lung, and Blood Institute', 'Bethesda'],
  ],
  [
    ['Department for Environment', 'Food and Rural Affairs', 'London'],
    ['Department for Environment, Food and Rural Affairs', 'London'],
  ],
  [
    ['University of Oslo', 'Oslo', 'Norway'],
    ['University of Oslo', 'Oslo', 'Norway'],
  ],
  [
    ['Department of Medicine', 'Newfoundland and Labrador', 'Canada'],
    ['Department of Medicine', 'Newfoundland and Labrador', 'Canada'],
  ],
] as const)('%j joined is %j', (text, expected) => {
  expect(joinListedNames(text)).toEqual(expected);
});
