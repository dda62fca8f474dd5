import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/web/metrics.ts';

const linesOf = async (metrics: ReturnType<typeof createMetrics>['metrics']) => (await metrics()).text.split('\n');

describe('createMetrics', () => {
  it('counts and times by platform, command and outcome, in seconds', async () => {
    const { meter, metrics } = createMetrics();
    meter.acknowledged('there', 40);
    meter.answered({ platform: 'there', command: 'brief', outcome: 'brief', ms: 300 });
    meter.answered({ platform: 'there', command: 'brief', outcome: 'not_found', ms: 20 });
    meter.failed('there', 'ratelimited');
    meter.queued('posts', 3);
    meter.polled({ outcome: 'failed', ms: 20_000 });
    meter.took({ added: 3, updated: 0, refused: 1 });
    expect((await metrics()).type).toContain('text/plain');
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'footnote_commands_total{platform="there",command="brief",outcome="brief"} 1',
        'footnote_commands_total{platform="there",command="brief",outcome="not_found"} 1',
        'footnote_acknowledge_seconds_bucket{le="0.05",platform="there"} 1',
        'footnote_acknowledge_seconds_bucket{le="0.025",platform="there"} 0',
        'footnote_answer_seconds_sum{platform="there",command="brief"} 0.32',
        'footnote_platform_errors_total{platform="there",code="ratelimited"} 1',
        'footnote_queue_length{queue="posts"} 3',
        'footnote_feed_poll_seconds_sum{outcome="failed"} 20',
        'footnote_feed_items_total{outcome="added"} 3',
        'footnote_feed_items_total{outcome="refused"} 1',
      ]),
    );
  });

  it('takes any number for a time without a fault', async () => {
    const { meter, metrics } = createMetrics();
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, -5]) {
      meter.acknowledged('there', ms);
      meter.answered({ platform: 'there', command: 'brief', outcome: 'brief', ms });
      meter.queued('posts', ms);
    }
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining(['footnote_acknowledge_seconds_count{platform="there"} 3', 'footnote_acknowledge_seconds_sum{platform="there"} 0']),
    );
  });

  it('keeps a bounded number of words for errors', async () => {
    const { meter, metrics } = createMetrics();
    for (let code = 0; code < 1000; code++) meter.failed('there', `code ${code}`);
    const errors = (await linesOf(metrics)).filter((line) => line.startsWith('footnote_platform_errors_total'));
    expect(errors).toHaveLength(101);
    expect(errors).toContain('footnote_platform_errors_total{platform="there",code="other"} 900');
  });

  it('keeps two apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.meter.queued('posts', 7);
    expect(await linesOf(other.metrics)).not.toContain('footnote_queue_length{queue="posts"} 7');
  });
});
