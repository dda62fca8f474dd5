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
      gezegd verklaart verklaarde antwoordt antwoordde reageert reageerde werkelijk betekent dit deze`,
    ru: `кто кого кому что чего чем когда где куда почему зачем как сколько какой какая какое какие чей ли в на с о об по от до из за и не это этот эта эти был была было
      были есть сказал сказала сказали говорит говорят заявил заявила заявили ответил ответила правда действительно`,
    zh: `什么 什麼 谁 誰 哪 哪里 哪裡 哪些 哪个 哪個 何时 何時 时候 時候 多少 几 幾 怎么 怎麼 怎样 怎樣 为什么 為什麼 为何 為何 是否 吗 嗎 呢 了 的 是 在 有 没有 沒有 说 說 表示 称 稱 对 對 和 与 與 关于 關於 被 把 这 這 那 个 個 真`,
    ja: `何 誰 いつ どこ なぜ どう どの どれ どんな いくら は が を に で と の も か です ます でし まし し た て いる する さ れ ある こと もの について 言っ`,
    ko: `무엇 무엇을 무엇이 누가 누구 누구를 언제 어디 어디서 왜 어떻게 얼마나 얼마 어떤 대해 대한 말했나 말했습니까 무슨`,
  }).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
