const vowel = /[aeiou]/u;
const doubled = /^(?:[^aeiou]*[aeiou][bdgmnprt]|commit|admit|permit|refer|prefer|concur|rebut|regret|control|submit|compel|propel|quip)$/u;

/** The five forms of an English verb: base, third person, past, participle in -ing; irregular pasts are given, after a slash (`say/said`). */
export function formsOf(entry: string): readonly string[] {
  const [base = '', ...irregular] = entry.split('/');
  const stem = doubled.test(base) ? base + base.slice(-1) : base;
  const past = irregular.length ? irregular : [base.endsWith('e') ? `${base}d` : endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  const progressive = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const third = endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, third, ...past, progressive];
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !vowel.test(base.charAt(base.length - 2));
}
