import { describe, expect, it } from 'vitest';
import { type QuestionCues, readQuestion, toContent } from '../../../src/core/reading/question.ts';

describe('readQuestion', () => {
  it.each<[string, QuestionCues['wants']]>([
    ['Who wrote the letter?', 'person'],
    ['Whose letter is it?', 'person'],
    ['To whom was it sent?', 'person'],
    ['Which company owns the mill?', 'person'],
    ['When was it sent?', 'time'],
    ['On what date was it sent?', 'time'],
    ['In which year did it open?', 'time'],
    ['How many were hurt?', 'number'],
    ['How much did it cost?', 'number'],
    ['By how much did it fall?', 'number'],
    ['What percentage is sold?', 'number'],
    ['Where is the mill?', 'place'],
    ['Which town is it in?', 'place'],
    ['What happened?', null],
    ['Did it rain?', null],
  ])('%s wants %s', (question, wants) => {
    expect(readQuestion(question).wants).toBe(wants);
  });

  it.each<[string, Partial<QuestionCues>]>([
    ['Is it proven that the mill burned?', { asksWhetherTrue: true, isOpen: false }],
    ['Did the paper confirm the memo?', { asksWhetherTrue: true }],
    ['Are the claims true?', { asksWhetherTrue: true }],
    ['Is there any evidence for it?', { asksWhetherTrue: true }],
    ['When did the mill burn?', { asksWhetherTrue: false, isOpen: true, asksForWords: false }],
    ['How did the mill react?', { asksForWords: true }],
    ['What did the mill say?', { asksForWords: true }],
    ['Did the mill admit it?', { asksForWords: true }],
    ['Who denied it?', { asksForAuthor: true, asksForStanding: 'denied' }],
    ['Who wrote the memo?', { asksForAuthor: true }],
    ['Who accuses the mill?', { asksForAuthor: true, asksForStanding: 'alleged' }],
    ['Did the ministry decline to comment?', { asksForStanding: 'no_comment' }],
    ['What is a sluice?', { asksForDefinition: true }],
    ['What does sluice mean?', { asksForDefinition: true }],
    ['What could it mean for trade?', { asksForOutlook: true }],
    ['What is the latest on the mill?', { wantsNewest: true }],
    ['Is the mill open now?', { wantsNewest: true, asksForState: true }],
    ['Who owned it in 1911?', { wantsNewest: false }],
    ['Who said “so be it” and "never"?', { quoted: ['so be it', 'never'] }],
    ['What’s the mill’s reply?', { asksForWords: true }],
  ])('%s', (question, expected) => {
    expect(readQuestion(question)).toMatchObject(expected);
  });

  it('reads a long and hostile question in no time', () => {
    const started = performance.now();
    for (const text of ['is the '.repeat(10_000), 'who '.repeat(10_000), '"'.repeat(50_000), `did ${'x '.repeat(30_000)}`, 'what is '.repeat(10_000)]) {
      readQuestion(text);
      toContent(text.slice(0, 5000));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('toContent', () => {
  it('weighs words of the subject fully, words of any story little, and words of asking not at all', () => {
    const content = toContent('When did the company say that the heron was shot?');
    expect(content.get('heron')).toBe(1);
    expect(content.get('compani')).toBeGreaterThan(0);
    expect(content.get('compani')).toBeLessThan(0.5);
    for (const term of ['when', 'did', 'the', 'say', 'that']) expect(content.has(term)).toBe(false);
  });

  it('is empty for words of asking alone', () => {
    expect(toContent('Who said what, and when?').size).toBe(0);
  });
});
