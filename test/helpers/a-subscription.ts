import { type DigestSubscription, type Schedule, WEEKDAYS } from '../../src/core/subscription.ts';

export const aSchedule = (schedule: Partial<Schedule> = {}): Schedule => ({ time: '08:30', zone: 'Europe/Berlin', days: WEEKDAYS, ...schedule });

/** A morning brief of every day at 08:30 in Berlin, made on the first of November 2026. */
export const aSubscription = (subscription: Partial<DigestSubscription> = {}): DigestSubscription => ({
  kind: 'digest',
  id: 'AB12CD34EF',
  workspace: 'slack:T0123',
  channel: 'C0123',
  topics: [],
  length: 'normal',
  scope: ['public'],
  state: 'active',
  stoppedBecause: null,
  createdBy: null,
  createdAt: new Date('2026-11-01T00:00:00Z'),
  activeFrom: new Date('2026-11-01T00:00:00Z'),
  nextAt: new Date('2026-11-01T07:30:00Z'),
  revision: 1,
  schedule: aSchedule(),
  onlyIfChanged: false,
  owed: null,
  ...subscription,
});
