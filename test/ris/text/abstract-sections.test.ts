import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbstractSection, abstractSections, interpretRecord } from '../../../src/ris/index.js';
import { DATA_AVAILABILITY } from '../../../src/ris/text/abstract-sections.js';

import { corpusFolder, readManifest, THE_CORPUS } from '../../support/corpus.js';
import { describeWith } from '../../support/needs.js';
import { collectItems } from '../collect-items.js';
import { referenceOf } from '../interpret.js';

const headings = (abstract: string): readonly (string | null)[] =>
  abstractSections(abstract).map(({ heading }) => heading);

/** Letters and digits alone: what no cutting may lose. */
const substance = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function joined(sections: readonly AbstractSection[], abstract: string): string {
  const isGiven = (heading: string): boolean =>
    heading === DATA_AVAILABILITY && !abstract.includes(heading);
  return sections
    .map(({ heading, text }) => (heading === null || isGiven(heading) ? text : heading + text))
    .join('');
}

describe('a structured abstract', () => {
  it('whose headings are glued to the sentence before has its sections', async () => {
    const file = join(import.meta.dirname, '../../../examples/bmjhci-2021-100429.ris');
    const { records } = await collectItems([readFileSync(file)]);
    const { abstract } = interpretRecord(records[0]?.fields ?? []).reference;
    const sections = abstractSections(abstract ?? '');
    expect(sections.map(({ heading }) => heading)).toEqual([
      ...['Background', 'Aim', 'Methods', 'Results', 'Conclusion', DATA_AVAILABILITY],
    ]);
    expect(sections[1]?.text).toMatch(/^To qualitatively evaluate .* in the programme\.$/);
    expect(sections.at(-1)?.text).toMatch(/^Data are available upon reasonable request\./);
  });

  it.each([
    ['BACKGROUND: One. METHODS: Two. RESULTS: Three. CONCLUSION: Four.', 4],
    ['OBJECTIVE To find one. DESIGN Cohort. SETTING Here. RESULTS We found.', 4],
    ['Background—One. Methods—Two.', 2],
    ['Background\nOne.\nMethods\nTwo.\n', 2],
    ['BackgroundThe one.MethodsWe did.ResultsWe found.', 3],
    ['Background. One thing. Methods. We did. Results. It was.', 3],
    ['Background: One. Design, setting, and participants: Two. Materials & methods: Three', 3],
    ['Hintergrund: Eins. Methodik: Zwei. Ergebnisse: Drei. Schlussfolgerungen: Vier.', 4],
    ['Contexte : Un. Matériel et méthodes : Deux. Résultats : Trois.', 3],
    ['Objetivos: Uno. Métodos: Dos. Resultados: Tres. Conclusiones: Cuatro.', 4],
    ['Introdução: Um. Métodos: Dois. Conclusão: Três.', 3],
    ['Purpose: One. Design/methodology/approach: Two. Originality/value: Three.', 3],
    ['Importance: One. Main Outcomes and Measures: Two. Trial Registration: NCT0.', 3],
  ])('%s', (abstract, count) => {
    expect(abstractSections(abstract)).toHaveLength(count);
    expect(headings(abstract)).not.toContain(null);
  });

  it('may have its headings in bold', () => {
    const { abstract } = referenceOf(
      'AB  - <p><b>Background</b> The one.</p><p><b>Methods</b>: We did.</p>',
    );
    expect(headings(abstract ?? '')).toEqual(['Background', 'Methods']);
  });

  it('keeps what stands before the first heading', () => {
    expect(headings('Some words first. Methods: One. Results: Two.')).toEqual([
      ...[null, 'Methods', 'Results'],
    ]);
  });

  it.each([
    'The results of these methods were good. Results of others were not. Conclusions were drawn.',
    'We describe the background. Methods used in this study are old.',
    'Design Thinking is a method. It has results.',
    'Setting goals helps. Objective measures were taken.',
    '',
  ])('is not made of prose that merely holds such words: %s', (abstract) => {
    expect(headings(abstract).filter((heading) => heading !== null)).toEqual([]);
  });

  it('is its sections, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['Background', 'METHODS', 'Results', 'Conclusion', 'Data are available upon request.'],
      ...[': ', ' ', '.', '\n', '—', 'We did', 'the Aim To', 'Résultats : ', 'x < 0.05', 'Ziel'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const abstract = pieces.join('');
        expect(substance(joined(abstractSections(abstract), abstract))).toBe(substance(abstract));
      }),
    );
  });
});

describeWith(THE_CORPUS, 'the abstracts of the real files', () => {
  it('are their sections, and a quarter of them have headings', async () => {
    let [structured, all] = [0, 0];
    for (const { path } of readManifest()) {
      const { records } = await collectItems([readFileSync(join(corpusFolder, path))]);
      for (const { fields } of records) {
        const { abstract } = interpretRecord(fields).reference;
        if (abstract === null) continue;
        const sections = abstractSections(abstract);
        expect(substance(joined(sections, abstract))).toBe(substance(abstract));
        all += 1;
        if (sections.some(({ heading }) => heading !== null)) structured += 1;
      }
    }
    expect(structured / all).toBeGreaterThan(0.25);
  });
});
