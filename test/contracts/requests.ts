import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationStore, RequestLedger } from '../../src/core/requests.ts';
import type { Opened } from './document-store.ts';

const HOUR_MS = 3_600_000;
const start = Date.parse('2025-11-20T10:00:00Z');
const hoursOn = (hours: number, ms = 0) => new Date(start + hours * HOUR_MS + ms);

/** What every `RequestLedger` does. `open` gives an empty one. */
export function requestLedgerContract(name: string, open: () => Promise<Opened<RequestLedger>>): void {
  describe(`${name} as a RequestLedger`, () => {
    let opened: Opened<RequestLedger>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const first = (key: string, at = hoursOn(0)) => opened.store.first(key, at);

    it('tells the first from the second', async () => {
      expect([await first('there:T1 e1'), await first('there:T1 e1'), await first('there:T1 e1', hoursOn(1))]).toEqual([true, false, false]);
    });

    it('keeps keys apart to the letter', async () => {
      for (const key of ['there:T1 e', 'there:T1 E', 'there:T2 e', 'there:T1 e ', '', '%', '_', 'é', 'e\u0301']) expect(await first(key)).toBe(true);
    });

    it('lets one of many that come at once be the first', async () => {
      const firsts = await Promise.all(Array.from({ length: 50 }, () => first('there:T1 click')));
      expect(firsts.filter((each) => each)).toHaveLength(1);
    });

    it('knows a request for 24 hours, and takes it for new after that, once', async () => {
      expect(await first('there:T1 old')).toBe(true);
      expect(await first('there:T1 old', hoursOn(24))).toBe(false);
      expect(await first('there:T1 old', hoursOn(24, 1))).toBe(true);
      expect(await first('there:T1 old', hoursOn(25))).toBe(false);
    });

    it('knows it whatever else came in meanwhile', async () => {
      await first('there:T1 kept', hoursOn(1));
      for (let hour = 2; hour <= 25; hour++) await first(`there:T1 ${hour}`, hoursOn(hour));
      expect(await first('there:T1 kept', hoursOn(25))).toBe(false);
    });

    it('knows it when the clock was set back', async () => {
      await first('there:T1 e1', hoursOn(10));
      expect(await first('there:T1 e1', hoursOn(0))).toBe(false);
    });
  });
}

/** What every `ConversationStore` does. `open` gives an empty one. */
export function conversationStoreContract(name: string, open: () => Promise<Opened<ConversationStore>>): void {
  describe(`${name} as a ConversationStore`, () => {
    let opened: Opened<ConversationStore>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('keeps the last topic of each conversation', async () => {
      const { topicOf, keepTopic } = opened.store;
      await keepTopic('there:T1 a', 'Dale Mill', hoursOn(0));
      await keepTopic('there:T1 b', '阿里巴巴 🚢', hoursOn(0));
      await keepTopic('there:T1 a', 'Hill Ltd', hoursOn(1));
      expect(await Promise.all(['there:T1 a', 'there:T1 b', 'there:T1 c'].map((key) => topicOf(key)))).toEqual(['Hill Ltd', '阿里巴巴 🚢', undefined]);
    });

    it('forgets what was quiet for a month when another topic is kept', async () => {
      const { topicOf, keepTopic } = opened.store;
      await keepTopic('there:T1 quiet', 'Dale Mill', hoursOn(0));
      await keepTopic('there:T1 busy', 'Dale Mill', hoursOn(0));
      await keepTopic('there:T1 busy', 'Dale Mill', hoursOn(24 * 20));
      await keepTopic('there:T1 other', 'Hill Ltd', hoursOn(24 * 31));
      expect(await topicOf('there:T1 quiet')).toBeUndefined();
      expect(await topicOf('there:T1 busy')).toBe('Dale Mill');
    });
  });
}
