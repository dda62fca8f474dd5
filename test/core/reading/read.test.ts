import { describe, expect, it } from 'vitest';
import { READING_EDITION } from '../../../src/core/reading/edition.ts';
import { readText } from '../../../src/core/reading/read.ts';

describe('readText', () => {
  const text = 'Kite Airlines flew on. A pilot accused Kite Airlines of flying with cracked wings. “That is false,” said Greta Moss, its director.';

  it('gives the sentences of a text, each the slice it says, with standing and speaker', () => {
    const sentences = readText(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
    expect(sentences.map((sentence) => sentence.standing)).toEqual(['reported', 'alleged', 'denied']);
    for (const { speaker } of sentences) if (speaker?.start !== undefined) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
    expect(sentences[1]?.refersToAllegation).toBe(true);
  });

  it('gives none for a text without one', () => {
    expect(readText('')).toEqual([]);
    expect(readText(' \n\n ')).toEqual([]);
  });

  it('has an edition, so that stored sentences can be read anew', () => {
    expect(READING_EDITION).toBeGreaterThanOrEqual(1);
  });
});
