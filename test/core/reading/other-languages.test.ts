import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/reading/read.ts';
import { aDocument, askDesk, toVersion } from '../../helpers/a-document.ts';

const standings = (text: string) => readText(text).map(({ standing }) => standing);

describe('a text in another language', () => {
  it.each<[string, string]>([
    [
      'German',
      'Ein Memo wirft der Firma Orlan vor, dem Militär bei Angriffen zu helfen. Die Firma weist die Vorwürfe zurück und nennt sie Unsinn. Die Zeitung konnte die Angaben nicht unabhängig bestätigen. Der Konzern beschäftigt rund 120.000 Menschen in der Stadt.',
    ],
    [
      'French',
      "Selon une note, la société Orlan aiderait l'armée à mener des attaques dans le pays. La société a démenti ces accusations dans un communiqué. Le journal n'a pas pu vérifier ces affirmations de manière indépendante. La société emploie 120 000 personnes dans la ville.",
    ],
    [
      'Spanish',
      'Un memorando acusa a la empresa Orlan de ayudar al ejército en los ataques. La empresa rechazó las acusaciones en un comunicado. El periódico no pudo verificar de forma independiente esas afirmaciones. La empresa emplea a 120.000 personas en la ciudad.',
    ],
    [
      'Italian',
      "Una nota accusa la società Orlan di aiutare l'esercito negli attacchi contro il paese. La società ha smentito le accuse in un comunicato. Il giornale non ha potuto verificare in modo indipendente le affermazioni. La società impiega 120.000 persone nella città.",
    ],
    [
      'Portuguese',
      'Um memorando acusa a empresa Orlan de ajudar o exército em ataques. A empresa negou as acusações em um comunicado. O jornal não conseguiu verificar as informações de forma independente. A empresa emprega 120 mil pessoas na cidade.',
    ],
    [
      'Dutch',
      'Een memo beschuldigt het bedrijf Orlan van hulp aan het leger bij aanvallen. Het bedrijf ontkent de aantijgingen in een verklaring. De krant kon de beweringen niet onafhankelijk bevestigen. Het bedrijf heeft 120.000 mensen in dienst in de stad.',
    ],
    [
      'Russian',
      'В записке компанию «Орлан» обвиняют в помощи армии при атаках. Компания отвергла эти обвинения и назвала их чепухой. Газета не смогла независимо подтвердить эти утверждения. В компании работают 120 тысяч человек.',
    ],
    ['Chinese', '一份备忘录指控奥兰公司协助军方发动网络攻击。奥兰公司否认这些指控,称其为无稽之谈。报纸表示无法独立核实这些说法。该公司在杭州有十二万名员工。'],
  ])('is read by what charges, denies and doubts in it: %s', (_, text) => {
    expect(standings(text)).toEqual(['alleged', 'denied', 'unverified', 'attributed']);
  });

  it('reports nothing as a fact, also where no words of the language are known', () => {
    const polish =
      'Spółka Orlan podała, że w roku 2025 zatrudniała w Warszawie 120 tysięcy osób. Nie jest to jednak dużo, jak na firmę tej wielkości. Według raportu będzie ich więcej.';
    expect(new Set(standings(polish))).toEqual(new Set(['attributed']));
    expect(readText(polish).every(({ speaker, attributed }) => speaker === undefined && attributed)).toBe(true);
  });

  it('leaves a short text, and an English one that quotes another, to the rules of English', () => {
    expect(standings('Orlan denied it.')).toEqual(['denied']);
    expect(standings('Orlan said that the memo was “völliger Unsinn”. The firm has 120,000 people in the city, as it has had for years.')).toEqual([
      'attributed',
      'reported',
    ]);
  });

  it('keeps an allegation together with its denial and its caveat', async () => {
    const text =
      'Ein Memo wirft der Firma Orlan vor, dem Militär bei Angriffen zu helfen. Der Konzern beschäftigt rund 120.000 Menschen. Orlan weist die Vorwürfe zurück. Die Zeitung konnte die Angaben nicht unabhängig bestätigen.';
    const desk = await askDesk([{ ...aDocument({ id: 'de' }), text, version: toVersion(text), sentences: readText(text) }]);
    const brief = await desk.brief('Orlan', { length: 'short' });
    expect(
      brief.kind === 'brief' &&
        brief.claims
          .slice(0, 3)
          .map(({ standing }) => standing)
          .sort(),
    ).toEqual(['alleged', 'denied', 'unverified']);
  });
});
