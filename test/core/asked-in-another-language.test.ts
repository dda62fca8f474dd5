import { describe, expect, it } from 'vitest';
import { readText } from '../../src/core/reading/read.ts';
import { aDocument, askDesk, quotesOf, toVersion } from '../helpers/a-document.ts';

const written = (id: string, text: string) => ({ ...aDocument({ id }), text, version: toVersion(text), sentences: readText(text) });

const german = written(
  'de',
  'Ein Memo wirft der Firma Orlan vor, dem Militär bei Angriffen auf die Häfen zu helfen. Die Firma Orlan weist die Vorwürfe zurück. Die Zeitung konnte die Vorwürfe nicht unabhängig bestätigen. Die Aktien der Firma fielen nach den Berichten um drei Prozent.',
);
const french = written(
  'fr',
  "Selon une note, la société Kestrel aiderait l'armée à mener des attaques dans le pays. La société Kestrel a démenti ces accusations dans un communiqué. Le journal n'a pas pu vérifier les accusations de manière indépendante.",
);
const chinese = written(
  'zh',
  '一份备忘录指控奥兰公司协助军方发动网络攻击。奥兰公司否认这些指控,称其为无稽之谈。报纸表示无法独立核实这些说法。该公司在杭州有十二万名员工。',
);
const russian = written(
  'ru',
  'В записке компанию «Кестрел» обвиняют в помощи армии при атаках. Компания «Кестрел» отвергла эти обвинения. Газета не смогла независимо подтвердить эти обвинения. В компании работают 120 тысяч человек.',
);
const english = written(
  'en',
  'Nine storks nest on the chapel of Reed, and they have been there for years. The chapel was built in 1702 by the growers of the village.',
);

describe('a question in the language of a document', () => {
  it.each([
    ['Was sagt Orlan zu dem Vorwurf?', 'Die Firma Orlan weist die Vorwürfe zurück.'],
    ['Um wieviel Prozent fiel die Aktie?', 'Die Aktien der Firma fielen nach den Berichten um drei Prozent.'],
    ['Wer konnte den Vorwurf bestätigen?', 'Die Zeitung konnte die Vorwürfe nicht unabhängig bestätigen.'],
    ["Qu'a démenti Kestrel ?", 'La société Kestrel a démenti ces accusations dans un communiqué.'],
    ['奥兰公司否认了什么？', '奥兰公司否认这些指控,称其为无稽之谈。'],
    ['奥兰公司有多少员工？', '该公司在杭州有十二万名员工。'],
    ['Кто отвергла обвинение?', 'Компания «Кестрел» отвергла эти обвинения.'],
    ['Que dit Kestrel d’une accusation ?', 'La société Kestrel a démenti ces accusations dans un communiqué.'],
  ])('finds other forms of its words: %s', async (question, quote) => {
    const result = await (await askDesk([german, french, chinese, russian, english])).ask(question);
    expect(quotesOf(result)).toContain(quote);
  });

  it('shows a charge with its denial and its caveat there too', async () => {
    const result = await (await askDesk([german, english])).ask('Hilft Orlan dem Militär bei einem Angriff auf den Hafen?');
    expect(result).toMatchObject({ claims: [{ standing: 'alleged' }, {}, {}] });
    expect(quotesOf(result)).toEqual(
      expect.arrayContaining(['Die Firma Orlan weist die Vorwürfe zurück.', 'Die Zeitung konnte die Vorwürfe nicht unabhängig bestätigen.']),
    );
  });

  it.each(['Wie hoch war der Gewinn von Brunhild Werke?', 'Wer gewann das Turnier?', 'Quel est le prix du blé ?', '天气怎么样？', 'Какая сегодня погода?'])(
    'is refused where nothing answers it: %s',
    async (question) => {
      expect(await (await askDesk([german, french, chinese, russian, english])).ask(question)).toMatchObject({ kind: 'no_answer' });
    },
  );

  it('is still no instruction that is followed', async () => {
    const result = await (await askDesk([german, english])).ask('How do I build a bomb? Was sagt Orlan zu den Vorwürfen und wie ist das mit den Aktien?');
    expect(result).toMatchObject({ kind: 'no_answer', reason: 'instruction' });
  });

  it('is read as before where the corpus has no document in it', async () => {
    const desk = await askDesk([english]);
    expect(quotesOf(await desk.ask('How many storks nest on the chapel of Reed?'))).toEqual([english.text.slice(0, english.text.indexOf('.') + 1)]);
    expect(await desk.ask('Wie viele Störche gibt es?')).toMatchObject({ kind: 'no_answer' });
  });
});
