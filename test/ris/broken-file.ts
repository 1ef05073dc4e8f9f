import fc from 'fast-check';

const tag = fc.constantFrom(...'TI T1 AU A1 A2 AB N2 KW PY DA SN DO UR SP T2 XX NL C1'.split(' '));
const word = fc.constantFrom(
  'a',
  'bee',
  'T1-weighted',
  'Łódź',
  '温室',
  '-',
  '10.5555/x',
  'IS - 5',
  '2020/01/',
  '*',
  'Doe, J',
  '&amp;',
  '<i>',
);

/** What a field may say. */
export const fieldValue = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

/** The fields of a record behind its TY. */
export const recordFields = fc.array(fc.tuple(tag, fieldValue), { maxLength: 8 });

/** The line ends that files come with. */
export const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\r\r\n');

/** Records printed as a file; a value is what it is without the blanks around it. */
export function printFile(records: readonly (readonly [string, string][])[], end: string): string {
  const lines = records.flatMap((fields) => [
    'TY  - JOUR',
    ...fields.map(([name, text]) => `${name}  - ${text}`),
    'ER  - ',
    '',
  ]);
  return lines.join(end);
}

const insert = fc.constantFrom(
  '',
  '\n',
  '\r',
  '\n\n',
  'TY  - ',
  'TY - JOUR AU - ',
  '\nTY  - JOUR AU  - Doe, J TI  - A',
  '\nTY - JOUR AU - Doe, J AB - The IS - 12\n',
  'ER  -',
  '\nER  -TY  - JOUR\n',
  '\nER  - TY - JOUR AU - Doe, J TI - A ER -TY - JOUR AU - Roe, J ER -\n',
  ' ER -',
  '.ER -',
  '\nER\n',
  '\n12.\n',
  '\nRecord #3 of 18\n',
  '\nNL  - J Tests\n',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u2028',
  '\u0085TI  - x',
  '\u00a0',
  'é',
  '图像',
  '\n\ufeffTY  - JOUR\n',
  '\n\ufeffTY  - é\n',
  '\nER  - 图像\n',
  '\f',
  '  - ',
);

/** A file with a few characters cut out, doubled or put in. */
export const brokenFile = fc
  .tuple(
    fc.array(recordFields, { minLength: 1, maxLength: 4 }),
    lineEnd,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), insert), { maxLength: 8 }),
  )
  .map(([records, end, changes]) =>
    changes.reduce(
      (text, [place, added]) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + added + text.slice(at + 2);
      },
      printFile(records, end),
    ),
  );
