const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size as a person reads it: `512 bytes`, `1.2 MB`. */
export function bytesInWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? value : value.toFixed(1)} ${UNITS[step]}`;
}
