import { describe, expect, it } from 'vitest';
import { editWords, toEdit } from '../../../src/core/recognizing/edits.ts';
import { aDocument, reported } from '../../helpers/a-document.ts';

const saying = (...sentences: readonly string[]) => aDocument({ said: sentences.map((sentence) => reported(sentence)) });

describe('toEdit', () => {
  it('says which sentences were added and removed, word for word', () => {
    const edit = toEdit(saying('It rained.', 'It snowed.'), saying('It rained.', 'The sun shone.'));
    expect(edit).toEqual({ added: ['The sun shone.'], removed: ['It snowed.'], numbers: [], corrected: false });
    expect(editWords(edit)).toBe('1 sentence added, 1 removed');
  });

  it('says which numbers changed, where the sentence is otherwise much the same', () => {
    const edit = toEdit(saying('The ferry had 214 people on board on Sunday.'), saying('The ferry had 241 people on board on Sunday.'));
    expect(edit.numbers).toEqual([{ before: '214', after: '241', sentence: 'The ferry had 241 people on board on Sunday.' }]);
    expect(editWords(edit)).toBe('1 sentence added, 1 removed, 214 became 241');
  });

  it('takes no numbers for changed that stand in other sentences', () => {
    expect(toEdit(saying('The ferry had 214 people.'), saying('Tickets cost 12 crowns in winter.')).numbers).toEqual([]);
  });

  it('recognizes a correction that is new', () => {
    const note = 'Correction: an earlier version of this article said that 214 people were on board.';
    expect(toEdit(saying('It rained.'), saying('It rained.', note)).corrected).toBe(true);
    expect(toEdit(saying('It rained.', note), saying('It rained a lot.', note)).corrected).toBe(false);
  });

  it('sees no edit in typography', () => {
    const edit = toEdit(saying("It's “so”."), saying('It’s "so".'));
    expect(edit).toEqual({ added: [], removed: [], numbers: [], corrected: false });
    expect(editWords(edit)).toBeNull();
  });
});
