// cspell:disable

/** Months in twelve languages; a name and each beginning of it with three letters or more counts. */
const TABLE: readonly string[] = [
  'january januar janvier enero janeiro gennaio januari январь января stycznia jänner leden',
  'february februar février febrero fevereiro febbraio februari февраль февраля lutego feber',
  'march märz mars marzo março maart mrt март марта marca maerz',
  'april avril abril aprile апрель апреля kwietnia',
  'may mai mayo maio maggio mei maj май мая',
  'june juni juin junio junho giugno июнь июня czerwca',
  'july juli juillet julio julho luglio июль июля lipca',
  'august août agosto augustus augusti август августа sierpnia',
  'september septembre septiembre setiembre setembro settembre сентябрь сентября września',
  'october oktober octobre octubre outubro ottobre октябрь октября października',
  'november novembre noviembre novembro ноябрь ноября listopada',
  'december dezember décembre diciembre dezembro dicembre декабрь декабря grudnia desember',
];

// cspell:enable

const SHORTEST = 3;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MONTH_BY_BEGINNING: ReadonlyMap<string, number> = beginnings();

/** Where two months share a beginning ("jui" in French), the beginning means neither. */
function beginnings(): Map<string, number> {
  const months = new Map<string, number>();
  for (const [place, row] of TABLE.entries()) {
    for (const name of row.split(' ').map(plain)) {
      for (let length = SHORTEST; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        const known = months.get(beginning);
        months.set(beginning, known === undefined || known === place + 1 ? place + 1 : 0);
      }
    }
  }
  return months;
}

/** The month, from 1, that the first month name in a text means, or null. */
export function namedMonth(text: string): number | null {
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const month = MONTH_BY_BEGINNING.get(plain(word));
    if (month !== undefined && month > 0) return month;
  }
  return null;
}
