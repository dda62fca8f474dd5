/** Time zones (IANA) whose name holds what is typed, those that begin with it or whose city does first. */
export function completeZone(typed: string, limit: number): readonly string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const place = (zone: string) => Number(!`/${zone.toLowerCase()}`.includes(`/${wanted}`));
  const found = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(wanted));
  return found.toSorted((a, b) => place(a) - place(b)).slice(0, limit);
}
