import { describe, expect, it } from 'vitest';
import { saidPaceMs } from '../../../src/ingest/polling/said-pace.ts';
import { rss } from '../../helpers/polled-feeds.ts';

const paceOf = (head: string, items: readonly object[] = []) => {
  const ms = saidPaceMs(new TextEncoder().encode(rss(items, { head })));
  return ms === null ? null : ms / 60_000;
};

describe('saidPaceMs', () => {
  it.each([
    ['', null],
    ['<ttl>60</ttl>', 60],
    ['<TTL> 90 </TTL>', 90],
    ['<ttl>0</ttl>', null],
    ['<ttl>soon</ttl>', null],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 15],
    ['<sy:updatePeriod>\n daily </sy:updatePeriod>', 24 * 60],
    ['<sy:updatePeriod>never</sy:updatePeriod>', null],
    ['<ttl>20</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 20],
  ])('reads %s as %s minutes', (head, minutes) => expect(paceOf(head)).toBe(minutes));

  it('hears the feed and none of its items', () => expect(paceOf('', [{ title: 'A', text: '<ttl>5</ttl>' }])).toBeNull());
  it('takes any bytes', () => expect(saidPaceMs(Buffer.from('<ttl>'.repeat(100_000)))).toBeNull());
});
