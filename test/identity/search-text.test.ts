import { expect, it } from 'vitest';
import { searchText } from '../../src/identity/search-words.js';

it.each([
  ['Alarm fatigue: the alarm', 'Background. Alarms', 'alarm fatigue the alarm | background alarms'],
  ['A title', null, 'a title | '],
  [null, 'Only an abstract | with a bar', ' | only an abstract with a bar'],
  [null, null, ' | '],
  [
    "Follow-up, Alzheimer's",
    'β-blocker',
    'follow up alzheimer s ¦ followup ¦ alzheimers | β blocker ¦ βblocker',
  ],
])('the text of %j and %j is %j', (title, abstract, text) => {
  expect(searchText(title, abstract)).toBe(text);
});
