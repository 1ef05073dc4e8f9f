import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, referenceOf } from '../interpret.js';

// cspell:disable
describe('UTF-8 that was read twice', () => {
  it.each([
    ['Ãœber die GrÃ¶ÃŸe von BÃ¤chen', 'Über die Größe von Bächen'],
    ['The patientâ€™s view â€“ a study', 'The patient’s view – a study'],
    ['Ð¡Ñ‚Ð°Ñ‚ÑŒÑ\u008f', 'Статья'],
    ['50Â°C and 5Âµm', '50°C and 5µm'],
    ['voilÃ  tout', 'voilà tout'],
    ['Å imić', 'Å imić'],
    ['GrÃƒÂ¶ÃƒÅ¸e', 'Größe'],
  ])('is put right: %s', (text, expected) => {
    expect(referenceOf(`TI  - ${text}`).title).toBe(expected);
  });

  it.each([
    'CAFÉ…',
    '„Spaß“',
    '“IRMÔ',
    'ÉCOLE «LIBERTÉ»',
    'Größe',
    'Ångström',
    'Âge d’or',
    'À–B',
    'São Paulo',
    'IRMÃ MARIA',
    'Å leve',
    '5 Å wide',
  ])('is not what this is: %s', (text) => {
    expect(referenceOf(`TI  - ${text}`).title).toBe(text);
    expect(codesOf(`TI  - ${text}`)).toEqual([]);
  });

  it('is told once a record', () => {
    const lines = ['TI  - GrÃ¶ÃŸe', 'AU  - MÃ¼ller, JÃ¶rg', 'T2  - Wasser Ã–sterreich'];
    expect(codesOf(...lines)).toEqual(['TWICE_ENCODED']);
    expect(referenceOf(...lines).journal?.title).toBe('Wasser Österreich');
  });

  it('is put right whatever letters it had', () => {
    const letters = fc.array(fc.constantFrom(...'äöüßéèñçøåšžčłİğąęőД'), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, (found) => {
        const text = `Roe ${found.join('')} x`;
        const twice = new TextDecoder('windows-1252').decode(Buffer.from(text));
        expect(referenceOf(`TI  - ${twice}`).title).toBe(text);
      }),
    );
  });
});
