import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../bot/meter.ts';
import type { PageParts } from './pages.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Every new word for an error is a series that is kept for ever. */
const MOST_CODES = 100;

/**
 * A meter whose counts Prometheus can read: names as its documentation advises, base units, one registry of our own.
 *
 * It never throws: what it is given is no reason to lose an answer. Codes past the first hundred count as `other`.
 */
export function createMetrics(): { readonly meter: Meter; readonly metrics: PageParts['metrics'] } {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({ name: 'footnote_commands_total', help: 'Requests answered', labelNames: ['platform', 'command', 'outcome'], registers });
  const answers = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'From a request to its answer',
    labelNames: ['platform', 'command'],
    buckets: SECONDS,
    registers,
  });
  const acks = new Histogram({
    name: 'footnote_acknowledge_seconds',
    help: 'From a request to its acknowledgement',
    labelNames: ['platform'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({ name: 'footnote_platform_errors_total', help: 'What a platform refused or lost', labelNames: ['platform', 'code'], registers });
  const polls = new Histogram({ name: 'footnote_feed_poll_seconds', help: 'Polls of feeds', labelNames: ['outcome'], buckets: SECONDS, registers });
  const items = new Counter({
    name: 'footnote_feed_items_total',
    help: 'Items of feeds that were new, changed or refused',
    labelNames: ['outcome'],
    registers,
  });
  const queues = new Gauge({ name: 'footnote_queue_length', help: 'What waits in a queue', labelNames: ['queue'], registers });
  const tries = new Histogram({
    name: 'footnote_delivery_try_seconds',
    help: 'Tries to post, find or correct a part of a delivery',
    labelNames: ['platform', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const deliveries = new Gauge({ name: 'footnote_deliveries', help: 'Deliveries by state', labelNames: ['state'], registers });
  const oldest = new Gauge({ name: 'footnote_delivery_oldest_seconds', help: 'For how long the oldest delivery waits that is due or unknown', registers });
  const codes = new Set<string>();
  return {
    meter: {
      acknowledged: (platform, ms) => acks.observe({ platform }, toSeconds(ms)),
      answered: ({ platform, command, outcome, ms }) => {
        commands.inc({ platform, command, outcome });
        answers.observe({ platform, command }, toSeconds(ms));
      },
      failed: (platform, code) => {
        if (codes.size < MOST_CODES) codes.add(code);
        errors.inc({ platform, code: codes.has(code) ? code : 'other' });
      },
      polled: ({ outcome, ms }) => polls.observe({ outcome }, toSeconds(ms)),
      took: (counts) => {
        for (const [outcome, count] of Object.entries(counts)) if (count > 0) items.inc({ outcome }, count);
      },
      delivered: ({ platform, outcome, ms }) => tries.observe({ platform, outcome }, toSeconds(ms)),
      deliveries: ({ oldest: since, ...counts }, now) => {
        for (const [state, count] of Object.entries(counts)) deliveries.set({ state }, count);
        oldest.set(since === null ? 0 : toSeconds(now.getTime() - since.getTime()));
      },
      queued: (queue, length) => queues.set({ queue }, Number.isFinite(length) ? length : 0),
    },
    metrics: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

/** A clock may be set back between two readings. */
const toSeconds = (ms: number): number => (Number.isFinite(ms) && ms > 0 ? ms / 1000 : 0);
