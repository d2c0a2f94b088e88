/** The numbers of a JSON text that `JSON.parse` changes in silence: too many digits, too large or too small; `kept` is null of one too large. */
export function inexactNumbers(json: string): { readonly written: string; readonly kept: string | null }[] {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/gu)].flatMap(([written]) => {
    if (written.startsWith('"')) return [];
    const number = Number(written);
    const kept = Number.isFinite(number) ? String(number) : null;
    return kept !== null && plainDigits(written) === plainDigits(kept) ? [] : [{ written, kept }];
  });
}

/** A number as its digits without zeros at either end, and the power of ten that they are multiplied by. */
function plainDigits(number: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(number) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/u, '');
  const significant = digits.replace(/0+$/u, '');
  if (significant === '') return whole === '' ? number : '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
