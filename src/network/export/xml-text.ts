/** Characters that XML 1.0 allows in no form, escaped or not, and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"'\t\n\r]/g;
/** Whether a text holds anything but what stays as it is: ids and most names do not. */
const UNSAFE = /[^\u0020\u0021\u0023-\u0025\u0028-\u003B\u003D\u003F-\uD7FF]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader makes spaces of these in an attribute unless they are written as numbers.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an XML attribute or element; characters that XML cannot hold are left out. */
export function escapeXml(value: string | number): string {
  if (typeof value === 'number' || !UNSAFE.test(value)) return String(value);
  return value
    .replaceAll(FORBIDDEN, '')
    .replaceAll(SPECIAL, (character) => ESCAPES[character] ?? '');
}
