/** The id of the brief that a message shows, from the buttons on it; undefined when it shows none. */
export function parseKeptId(message: unknown): string | undefined {
  return /"value":"(?:sources|feedback|share) ([0-9A-Z]{4,10})\b/u.exec(JSON.stringify(message) ?? '')?.[1];
}
