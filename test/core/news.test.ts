import { describe, expect, it } from 'vitest';
import { aDocument, alleged, aRecord, askDesk, denied, quotesOf, reported } from '../helpers/a-document.ts';

const dam = aRecord({ id: 'dam', name: 'Oberwil Dam', statements: [reported('It holds nine hundred thousand litres.', { knownFrom: '2025-06-01' })] });
const event = (id: string, day: string, text: string, links: readonly string[] = ['dam']) =>
  aRecord({ id, kind: 'event', name: `Event ${id}`, date: { day, precision: 'day' }, statements: [reported(text, { knownFrom: day })], links });
const leak = aDocument({
  id: 'leak',
  publishedAt: '2025-04-04',
  said: [
    reported('Spring came late to the valley.'),
    alleged('Divers accuse Oberwil Dam of hiding a leak.', 'Divers'),
    denied('Oberwil Dam denied the accusations.', 'Oberwil Dam'),
  ],
});

const corpus = [
  dam,
  event('dug', '1999-05-05', 'The ground was broken.'),
  event('filled', '2025-03-03', 'The lake was filled.'),
  event('inspected', '2025-05-05', 'Inspectors found it sound.'),
  event('regatta', '2025-05-30', 'Nine boats raced at Reed.', []),
  leak,
];
const ask = async (question: string, period = {}) => quotesOf(await (await askDesk(corpus)).ask(question, period));

describe('a question for nothing but what is new', () => {
  it.each<[string, readonly string[]]>([
    [
      'What is the latest on Oberwil Dam?',
      ['Inspectors found it sound.', 'Divers accuse Oberwil Dam of hiding a leak.', 'Oberwil Dam denied the accusations.', 'The lake was filled.'],
    ],
    [
      'What is new since April 2025?',
      ['Nine boats raced at Reed.', 'Inspectors found it sound.', 'Divers accuse Oberwil Dam of hiding a leak.', 'Oberwil Dam denied the accusations.'],
    ],
    ['What is new since May 2025?', ['Nine boats raced at Reed.', 'Inspectors found it sound.']],
    ['What happened to Oberwil Dam since May 2025?', ['Inspectors found it sound.']],
    ['What happened in March 2025?', ['The lake was filled.']],
  ])('is answered from there, the newest first: %s', async (question, expected) => {
    expect(await ask(question)).toEqual(expected);
  });

  it('is answered as things stood on a day', async () => {
    expect((await ask('What is the latest on Oberwil Dam?', { asOf: '2025-04-30' }))[0]).toBe('Divers accuse Oberwil Dam of hiding a leak.');
  });

  it('is refused where nothing took place', async () => {
    expect(await (await askDesk(corpus)).ask('What is new this month?', { asOf: '2025-02-02' })).toMatchObject({ kind: 'no_answer', reason: 'too_weak' });
  });

  it('is another when it asks for more', async () => {
    expect((await ask('What is the latest that divers say of a leak?'))[0]).toBe('Divers accuse Oberwil Dam of hiding a leak.');
  });
});
