/**
 * The address by which a page wants to be known: the first that is http(s) and of the page's own site, else the one it came from.
 *
 * A page does not speak for another site, and a home page that is named for every page is a fault that would make one document of all.
 */
export function canonicalOf(said: readonly (string | null | undefined)[], url: string | null): string | null {
  const own = url === null ? null : web(url);
  for (const address of said) {
    if (!address?.trim()) continue;
    const parsed = web(address.trim(), own?.href);
    if (parsed === null) continue;
    if (own === null) return parsed.href;
    if (!isSameSite(parsed.hostname, own.hostname)) continue;
    if (parsed.pathname === '/' && parsed.search === '' && own.pathname !== '/') continue;
    return parsed.href;
  }
  return own?.href ?? null;
}

function web(address: string, base?: string): URL | null {
  const parsed = URL.parse(address, base);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  return parsed;
}

/** Hosts of which one is below the other, or that share the name somebody registered: two labels, three below such as `co.uk`. */
function isSameSite(one: string, other: string): boolean {
  if (one === other) return true;
  if (/^[\d.]+$|:/.test(one) || /^[\d.]+$|:/.test(other)) return false;
  return registered(one) === registered(other);
}

function registered(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const isSecondLevel = (labels.at(-1)?.length ?? 0) === 2 && /^(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|nom|or|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}
