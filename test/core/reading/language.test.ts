import { describe, expect, it } from 'vitest';
import { toLanguage } from '../../../src/core/reading/language.ts';

describe('toLanguage', () => {
  it.each<[string | null, string]>([
    ['en', 'The ferry ran aground near the harbor on Sunday, and nobody was hurt, the coast guard said.'],
    ['de', 'Die Fähre ist am Sonntag in der Nähe des Hafens auf Grund gelaufen, und niemand wurde dabei verletzt.'],
    ['fr', 'Le ferry s’est échoué dimanche près du port, et personne n’a été blessé dans cet accident, selon les secours.'],
    ['es', 'El transbordador encalló el domingo cerca del puerto y nadie resultó herido, según la guardia costera.'],
    ['it', 'Il traghetto si è arenato domenica vicino al porto e nessuno è rimasto ferito, ha detto la guardia costiera.'],
    ['pt', 'A balsa encalhou no domingo perto do porto e não houve feridos, disse a guarda costeira em uma nota.'],
    ['nl', 'De veerboot is zondag bij de haven aan de grond gelopen en niemand raakte gewond, zei de kustwacht.'],
    ['ru', 'Паром сел на мель в воскресенье недалеко от порта, никто не пострадал, сообщили спасатели; это был рейс вечером.'],
    ['uk', 'Пором сів на мілину в неділю поблизу порту, ніхто не постраждав, повідомили рятувальники з міста Одеса її жителям.'],
    ['zh', '一份白宫备忘录指控阿里巴巴协助中国军方对美国目标开展行动。'],
    ['ja', '渡船は日曜日に港の近くで座礁したが、けが人はいなかった。'],
    ['ko', '여객선이 일요일 항구 근처에서 좌초했지만 다친 사람은 없었다.'],
    ['ar', 'جنحت العبارة يوم الأحد بالقرب من الميناء ولم يصب أحد بأذى.'],
    ['fa', 'کشتی روز یکشنبه نزدیک بندر به گل نشست و هیچ‌کس آسیب ندید.'],
    ['el', 'Το πλοίο προσάραξε την Κυριακή κοντά στο λιμάνι χωρίς τραυματισμούς.'],
    [null, 'Acme 2025'],
    [null, ''],
    [null, 'Zxcv qwer asdf uiop hjkl vbnm tyui ghjk'],
  ])('is %s', (language, text) => {
    expect(toLanguage(text)).toBe(language);
  });

  it('is not led astray by a name in another script', () => {
    expect(toLanguage('The company, called 阿里巴巴 in Chinese, said that it was not so, and that it would reply to the letter.')).toBe('en');
  });
});
