/** How patient deliveries are. A proof shortens them, all together. */
export interface DeliverySettings {
  /** For how long a part is one process's. */
  readonly leaseMs: number;
  /** The longest that one request takes; less than half a lease, so that it has ended when another may take over. */
  readonly deadlineMs: number;
  /** Parts on their way at the same time, on each platform. */
  readonly atOnce: number;
  /** The same for each workspace: when it refuses for good, no more than these have been asked. */
  readonly perWorkspace: number;
  /** At the latest after so long it is looked what is due: another process may have added something, or the clock was set. */
  readonly wakeMs: number;
  /** The shortest and the longest wait after something was refused. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** What is refused or not there for so long is a dead letter. */
  readonly giveUpMs: number;
  /** The same by tries. */
  readonly giveUpTries: number;
  /** How soon it is looked again where that was not possible. */
  readonly lookAgainMs: number;
  /** The operator is told of what cannot be looked for after so long. */
  readonly tellAfterMs: number;
  /** A morning brief that is missed is sent until so long after its time. */
  readonly catchUpMs: number;
  /** How often a watch looks for something new while documents come without an end; what comes meanwhile is told together. */
  readonly watchEveryMs: number;
  /** How often it is looked whether documents came in: what is delivered is compared with them then, and watches look. */
  readonly newsEveryMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const DELIVERY_SETTINGS: DeliverySettings = {
  leaseMs: 30_000,
  deadlineMs: 10_000,
  atOnce: 32,
  perWorkspace: 4,
  wakeMs: MINUTE_MS,
  firstWaitMs: 2000,
  longestWaitMs: 10 * MINUTE_MS,
  giveUpMs: 6 * HOUR_MS,
  giveUpTries: 100,
  lookAgainMs: 15_000,
  tellAfterMs: 2 * MINUTE_MS,
  catchUpMs: 2 * HOUR_MS,
  watchEveryMs: 5 * MINUTE_MS,
  newsEveryMs: 2000,
};

/** No part waits for longer: a platform that asks for more is asked again after this. */
export const FURTHEST_MS = HOUR_MS;
