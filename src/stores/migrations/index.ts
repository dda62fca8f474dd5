import type { Kysely } from 'kysely';
import * as documentsBriefs from './0001-documents-briefs.ts';
import * as requestsConversations from './0002-requests-conversations.ts';
import * as sharedBriefs from './0003-shared-briefs.ts';
import * as feeds from './0004-feeds.ts';
import * as recognized from './0005-recognized.ts';
import * as forgottenWatched from './0006-forgotten-watched.ts';
import * as deliveries from './0007-deliveries.ts';

export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** In the order in which they run. One that was released is never changed, renamed or moved. */
export const migrations: readonly Migration[] = [
  { name: '0001-documents-briefs', up: documentsBriefs.up },
  { name: '0002-requests-conversations', up: requestsConversations.up },
  { name: '0003-shared-briefs', up: sharedBriefs.up },
  { name: '0004-feeds', up: feeds.up },
  { name: '0005-recognized', up: recognized.up },
  { name: '0006-forgotten-watched', up: forgottenWatched.up },
  { name: '0007-deliveries', up: deliveries.up },
];
