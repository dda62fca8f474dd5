/**
 * Words of questions in other languages than English that only say what kind of answer is wanted, in lower case: question words, auxiliaries, and verbs of
 * saying. As *who*, *did* and *said* in English they tell nothing of what a question is about.
 */
export const askingWordsOf = (language: string): ReadonlySet<string> => ASKING.get(language) ?? NONE;

const NONE: ReadonlySet<string> = new Set();

const ASKING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: `wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie wieviel wieviele welche welcher welches welchen welchem ob gibt gab es
      hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können soll sollen laut gegen über sagt sagte sagten sagen gesagt meint meinte erklärt
      erklärte äußert äußerte reagiert reagierte antwortet antwortete heißt bedeutet stimmt wahr wirklich ihm ihr ihnen ihre seine dieser diese dieses`,
    fr: `qui quoi que quand où comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels est-ce est sont était étaient a ont avait avaient
      être avoir fait font selon contre dit dire disait disent déclare déclaré déclarent répond répondu réagi réagit vrai vraiment signifie ce cet cette ces son leur leurs`,
    es: `quién quien quiénes qué que cuándo cuando dónde donde cómo como por cuánto cuánta cuántos cuántas cuál cuáles es son era eran fue fueron ha han había habían hay
      según contra dice dijo dicen dijeron decir declara declaró responde respondió reaccionó verdad realmente significa este esta estos estas`,
    it: `chi che cosa quando dove come perché quanto quanta quanti quante quale quali è sono era erano ha hanno aveva avevano stato stata secondo contro dice disse dicono
      detto dire dichiara dichiarato risponde risposto reagisce reagito vero davvero significa questo questa questi queste`,
    pt: `quem que quê quando onde como porque porquê quanto quanta quantos quantas qual quais é são era eram foi foram tem têm tinha há segundo contra diz disse dizem
      disseram dizer declara declarou responde respondeu reagiu verdade realmente significa este esta estes estas`,
    nl: `wie wat wanneer waar waarom hoe hoeveel welke welk of is zijn was waren heeft hebben had hadden wordt worden werd werden volgens tegen zegt zei zeggen zeiden
      gezegd verklaart verklaarde antwoordt antwoordde reageert reageerde waar werkelijk betekent dit deze`,
  }).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
