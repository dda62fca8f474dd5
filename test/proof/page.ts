/** A page with the section of one part put in place of the older one: between `<!-- name -->` and `<!-- /name -->`. Throws where the page has none. */
export function withSection(page: string, name: string, section: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, until] = [page.indexOf(opening), page.indexOf(closing)];
  if (from < 0 || until < from) throw new Error(`The page has no place for ${name}: put ${opening} and ${closing} where it belongs.`);
  return `${page.slice(0, from + opening.length)}\n${section.trim()}\n${page.slice(until)}`;
}
