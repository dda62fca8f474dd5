/** Compatibility forms, invisible characters, accents and letters set apart by blanks are undone; lower case. */
export function unveil(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu, (run) => run.replaceAll(' ', ''))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (run) => run.replaceAll('.', ''))
    .replace(/(?<!\p{L})(mrs?|ms|dr|st|vs?|inc|ltd|corp|co|jr|sen|gov|gen|rep|no)\./gu, '$1');
}

/** Readable text hidden in base64, as it is: not lower case, no more than three pieces. Empty where nothing is hidden. */
export function decoded(text: string): readonly string[] {
  const runs = text.match(/[A-Za-z0-9+/]{24,}/g) ?? [];
  return runs.slice(0, 3).flatMap((run) => {
    const plain = atob(run.slice(0, Math.min(run.length - (run.length % 4), 1200)));
    return /^[\x20-\x7e\n]+$/.test(plain) && plain.includes(' ') ? [plain] : [];
  });
}
