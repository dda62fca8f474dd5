import type { Target } from '../core/subscription.ts';

/** A channel in one column. Ids of platforms hold no blank. */
export const toPlace = ({ workspace, channel }: Target): string => `${workspace} ${channel}`;

/** The name that a workspace begins with. */
export const platformOf = (workspace: string): string => workspace.split(':', 1)[0] ?? workspace;
