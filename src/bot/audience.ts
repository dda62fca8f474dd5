/** Where something is asked, by the ids that the platform itself gives. */
export interface Place {
  readonly workspace: string | null;
  readonly channel: string | null;
}

/**
 * The audience keys of everyone who may read what is said in a place: `public`, `workspace:<id>`, `channel:<id>`.
 *
 * Whoever reads along in a channel has these keys, so that a reply in it shows nobody what they may not see.
 */
export function audienceOf({ workspace, channel }: Place): readonly string[] {
  return ['public', ...(workspace === null ? [] : [`workspace:${workspace}`]), ...(channel === null ? [] : [`channel:${channel}`])];
}
