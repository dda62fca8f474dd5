import { describe, expect, it } from 'vitest';
import { aDocument, alleged, aRecord, askDesk, denied, quotesOf, reported } from '../helpers/a-document.ts';

const canal = aRecord({ id: 'canal', name: 'Reed Canal', statements: [reported('It is nine miles long.')] });
const event = (id: string, day: string, text: string, more: Partial<Parameters<typeof aRecord>[0]> = {}) =>
  aRecord({ id, kind: 'event', name: `Event ${id}`, date: { day, precision: 'day' }, statements: [reported(text)], links: ['canal'], ...more });

const timelineOf = async (documents: Parameters<typeof askDesk>[0], period = {}) => {
  const result = await (await askDesk(documents)).timeline('Reed Canal', period);
  if (result.kind !== 'timeline') throw new Error(result.reason);
  return result;
};

describe('timeline', () => {
  it('gives events and coverage, oldest first, each with its day and claim', async () => {
    const documents = [
      canal,
      event('e2', '2025-02-02', 'The canal was dredged.'),
      event('e1', '1999-05-05', 'The canal was dug.'),
      aDocument({ id: 'news', publishedAt: '2010-10-10', said: [reported('Reed Canal froze over.')] }),
    ];
    const { events, claims, topic, newest } = await timelineOf(documents);
    expect(topic?.name).toBe('Reed Canal');
    expect(events.map(({ day, precision, claim }) => [day, precision, claims[claim]?.text])).toEqual([
      ['1999-05-05', 'day', 'The canal was dug.'],
      ['2010-10-10', 'day', 'Reed Canal froze over.'],
      ['2025-02-02', 'day', 'The canal was dredged.'],
    ]);
    expect(newest).toBe('2010-10-10');
  });

  it('writes the day before each line, of a month only the month', async () => {
    const documents = [
      canal,
      event('e1', '2001-05-31', 'The canal was dug.', { date: { day: '2001-05-31', precision: 'month' } }),
      event('e2', '2001-06-02', 'It was filled.'),
    ];
    const { text, events } = await timelineOf(documents);
    const [heading, first, second] = text.split('\n');
    expect(heading).toBe('Reed Canal');
    expect(first).toMatch(/^2001-05 .*The canal was dug\. \[1\]$/);
    expect(second).toMatch(/^2001-06-02 .*It was filled\. \[2\]$/);
    expect(events[0]).toMatchObject({ day: '2001-05-31', precision: 'month' });
  });

  it('takes events that name the topic though nothing links them', async () => {
    const named = event('e1', '2001-05-31', 'Workers of Reed Canal struck.', { links: [] });
    expect(quotesOf(await timelineOf([canal, named]))).toEqual(['Workers of Reed Canal struck.']);
    expect(quotesOf(await timelineOf([canal, named, event('e2', '2001-06-01', 'A bakery opened.', { links: [] })]))).toEqual(['Workers of Reed Canal struck.']);
  });

  it('has of each article its strongest sentence, with what it carries, which is no event', async () => {
    const article = aDocument({
      said: [
        reported('Reed Canal froze over.'),
        alleged('A skipper accuses Reed Canal of false tolls.', 'A skipper'),
        denied('Reed Canal denied that its tolls were false.', 'Reed Canal'),
      ],
    });
    const { claims, events } = await timelineOf([canal, article]);
    expect(claims.map((claim) => claim.text)).toEqual(['A skipper accuses Reed Canal of false tolls.', 'Reed Canal denied that its tolls were false.']);
    expect(events).toEqual([{ day: '2025-03-03', precision: 'day', claim: 0 }]);
  });

  it('leaves undated articles out', async () => {
    const documents = [canal, aDocument({ publishedAt: null, said: [reported('Reed Canal froze over.')] }), event('e1', '2001-05-31', 'The canal was dug.')];
    expect(quotesOf(await timelineOf(documents))).toEqual(['The canal was dug.']);
  });

  describe('within a period', () => {
    const documents = [
      canal,
      event('e1', '2001-01-01', 'The canal was dug.'),
      event('e2', '2002-02-02', 'It was filled.'),
      event('e3', '2003-03-03', 'It was sold.'),
    ];

    it('has what took place up to the day asked for', async () => {
      expect(quotesOf(await timelineOf(documents, { asOf: '2002-02-01' }))).toEqual(['The canal was dug.']);
    });

    // The topic itself has no day: bounds on days leave its statements out, not its name.
    it.each([
      [{ since: '2002-02-02' }, ['It was filled.', 'It was sold.']],
      [{ until: '2002-02-02' }, ['The canal was dug.', 'It was filled.']],
    ])('has what took place within %j, though the topic’s own record has no day', async (period, expected) => {
      expect(quotesOf(await (await askDesk(documents)).timeline('Reed Canal', period))).toEqual(expected);
    });
  });

  it('refuses a topic without events, and one that is not there', async () => {
    const desk = await askDesk([canal]);
    expect(await desk.timeline('Reed Canal')).toMatchObject({ kind: 'no_answer', reason: 'too_weak', nearest: ['Reed Canal'] });
    expect(await desk.timeline('Reed Channel Company')).toMatchObject({ kind: 'no_answer', reason: 'not_in_corpus' });
  });

  it('searches words that lead to no record as a brief does, and puts them in the order of their days', async () => {
    const documents = [
      event('e2', '2025-02-02', 'The towpath was paved with slate.', { links: [] }),
      event('e1', '1999-05-05', 'The slate towpath was washed away.', { links: [] }),
      aDocument({ id: 'news', publishedAt: '2010-10-10', said: [reported('A slate towpath is to be laid again.')] }),
    ];
    const result = await (await askDesk(documents)).timeline('slate towpath');
    expect(result).toMatchObject({ kind: 'timeline', topic: null });
    expect('events' in result && result.events.map(({ day }) => day)).toEqual(['1999-05-05', '2010-10-10', '2025-02-02']);
  });
});
