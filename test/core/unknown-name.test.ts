import { describe, expect, it } from 'vitest';
import { aDocument, askDesk, quotesOf, reported } from '../helpers/a-document.ts';

describe('a name of several words that leads to no record', () => {
  const kestrel = reported('Kestrel Foods opened a plant in Perth last spring.');

  it('is not answered with another that shares a word', async () => {
    const desk = await askDesk([aDocument({ said: [kestrel] })]);
    expect(await desk.ask('Did Acme Foods open a plant in Perth?')).toMatchObject({ kind: 'no_answer' });
  });

  it('is answered where it stands whole', async () => {
    const desk = await askDesk([aDocument({ said: [kestrel] })]);
    expect(quotesOf(await desk.ask('Did Kestrel Foods open a plant in Perth?'))).toEqual([kestrel.text]);
  });
});
