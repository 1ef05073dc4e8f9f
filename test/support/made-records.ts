/** So many records as RIS, each of a paper of its own. */
export function madeRecords(count: number, name: string): string {
  return Array.from({ length: count }, (_none, index) =>
    [
      'TY  - JOUR',
      `TI  - ${name}: the study with the number ${index + 1}`,
      'AU  - Doe, Jane',
      `DO  - 10.5555/${name}.${index + 1}`,
      'PY  - 2020',
      'ER  - ',
      '',
    ].join('\n'),
  ).join('');
}
