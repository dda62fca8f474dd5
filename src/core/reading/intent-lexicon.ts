/** The first kind of modal that the word is a form of. */
export function modalOf(word: string): string | undefined {
  return modals.get(word);
}

/** Whether the word stands in the group. */
export function has(group: string, word: string): boolean {
  return groupsOf(word).includes(group);
}

/** The groups in which the word stands, in the order of the table; of Han a pair of signs is a word. */
export function groupsOf(word: string): readonly string[] {
  return groups.get(word) ?? none;
}

/** The words of the shown groups, each once. */
export function intentWords(): readonly string[] {
  return [...groups].filter(([, names]) => names.some((name) => shownGroups.includes(name))).map(([word]) => word);
}

/** Groups that are features of their own; the others serve only to read how a sentence is built. */
export const shownGroups: readonly string[] =
  'trade trust market counsel worth time chance future outcome schedule rules secret earlier form output role verdict weather verse kitchen house figures language program feeling greeting clock pastime assert control create'.split(
    ' ',
  );

const none: readonly string[] = [];

const modals: ReadonlyMap<string, string> = lexicon({
  should: 'should ought shall sollte sollten soll sollen dois devrais devons devrait debo deberia deberiamos debemos',
  will: 'will wird werden werde va vont vamos',
  would: 'would wurde wurden wurdest',
  can: 'can could kann konnen puedo puede puis peut',
  may: 'may might',
  must: 'must muss mussen faut',
}).first;

const groups: ReadonlyMap<string, readonly string[]> = lexicon({
  wh: 'what who whom whose when where why which how was wer wen wann wo warum welche welcher welches qui que quoi quand ou pourquoi quel quelle quels quelles comment quien que cual cuando donde como',
  aux: 'do does did is are am were has have had hat haben hatte ist sind a-t est sont ont ha han es son',
  be: 'is are am was were be been ist sind est sont es son',
  self: 'i we me my our mine myself ourselves ich wir mein meine meinen je nous mon mes yo mi mis nos me',
  you: 'you your yours yourself yourselves du dein deine dich dir tu ton ta tes te vous votre tus usted',
  generic: 'one people anyone anybody everyone everybody someone somebody investors parents consumers citizens users voters traders man on uno',
  pronoun: 'he she it they this that these those there its their him them er es il elle ils',
  bare: 'be do get have pay report chair host lead take make become leave',
  saidform:
    'said says claimed claims stated announced told warned predicted expected advised recommended urged suggested asked ordered reported denied promised vowed planned pledged argued alleged testified wrote called agreed thought believed confirmed advises recommends expects predicts thinks argues warns sagte dit dijo',
  say: 'say claim state announce tell warn predict expect advise recommend urge suggest order report deny promise vow plan pledge argue allege testify write call think believe confirm ask agree want doubt forecast',
  view: 'view opinion words eyes judgment estimate survey poll',
  rule: 'rule rules law laws act statute directive regulation regulations gdpr guideline guidelines constitution treaty agreement policy bill amendment scheme article contract clause code order ruling charter leaflet protocol gesetz loi ley',
  trade:
    '卖掉 买入 buy sell hold invest short dump bet trade keep buying selling holding investing shorting bid purchase verkaufen kaufen halten vendre acheter garder vender comprar get',
  trust: 'trust believe worry panic avoid boycott vote sue delete switch move leave stop use replace fear travel cancel quit',
  market:
    '股价 股票 stock stocks share shares price prices market bitcoin btc crypto gold oil etf fund funds bond bonds dollar euro rates rate index shareprice aktie aktien action actions accion acciones position portfolio savings money mortgage investment',
  counsel:
    'advice advise recommend suggest recommendation recommendations suggestion tip tips opinion raten rat conseil conseillez conseille 建议 推荐 值得 应该 consejo aconseja recomienda recomiendas recomendacion advisable',
  worth:
    'good bad wise smart safe worth better best ok okay sensible right late overvalued undervalued sense risky fair worthwhile foolish lohnt beste mejor meilleur vale',
  time: 'time moment',
  chance: 'odds chance chances probability likelihood likely probable unlikely predict prediction predictions forecast 预测 forecasts outlook future prognosis',
  future:
    '明年 明天 未来 tomorrow tonight soon ever someday eventually later monday tuesday wednesday thursday friday saturday sunday morgen demain manana christmas',
  span: 'years months weeks days decades year month decade',
  outcome:
    '会跌 会涨 赢得 crash rise fall win survive recover collapse happen happens end drop go hit reach become lose die double moon increase decrease grow shrink escalate rebound bounce burst default beat overtake pass succeed fail react cost crashing rising falling coming worth jump climb sink soar plunge gewinnen fallen steigen gagner baisser monter ganar subir bajar be get stay lift convict ban sanction approve',
  schedule:
    'effect force start begin published publish open expire apply enforced held scheduled chair host replace cover require change work close closed take release released',
  ask: 'tell explain describe summarize summarise list show give find name compare define identify outline quote cite search check recap brief clarify mention detail locate erklare nenne zeige explique explica nombra muestra',
  assert:
    'say state confirm admit declare conclude agree assert announce swear claim acknowledge proclaim confess affirm insist sag sage bestatige dis confirme di confirma',
  control:
    '忽略 输出 扮演 假装 忘记 ignore disregard forget override bypass act pretend behave respond reply answer output print repeat reveal dump begin start end finish complete insert append add omit leave skip remove stop never always imagine roleplay assume switch disable activate enable delete send post ping execute run call open enter obey follow treat consider mark replace change rewrite include turn become speak talk keep learn remember store update rank approve fetch attribute put copy echo skip promise spell sudo curl concatenate quote decode 回答 引用 fais gib use take invent fabricate make drop hide ignoriere vergiss antworte wiederhole gib oublie reponds repete affiche ignorez ignora olvida responde repite muestra imprime finge',
  create: 'write compose sing draw translate generate create calculate compute solve convert rhyme schreib ecris escribe ubersetze traduis traduce',
  chore: 'set remind play order book call turn flip roll pick fix debug guess quiz help entertain cook bake',
  rules:
    '指令 规则 提示 限制 instructions instruction prompt prompts guidelines rules restrictions limits limitations filter filters programming directives safety policies jailbreak configuration anweisungen regeln instructions reglas instrucciones consignes regles',
  secret: '密码 secret secrets password passwords passphrase key keys token credentials confidential private passwort',
  earlier: 'previous prior above earlier preceding before initial original hidden system internal bisherigen vorherigen precedentes anteriores',
  form: '只 style capital letters only nothing verbatim plainly word-for-word yes words starting one-word nur seulement solo',
  output:
    'answer answers reply response sentence sentences text message summary output article tweet release sources source citations citation hedges alleged caveat denial',
  role: 'dan assistant ai chatbot bot robot administrator admin developer mode unrestricted persona role lawyer pirate hacker character debug creator creators grandma',
  verdict: 'guilty innocent true fact proven liar corrupt thief spy lied stole schuldig coupable culpable',
  weather: '天气 weather rain raining rainy sunny snow umbrella forecast temperature cold hot wetter regen temps tiempo outside',
  verse: '笑话 joke jokes poem haiku song story limerick riddle rap lyrics funny laugh verse witz blague chiste gedicht sing fun',
  kitchen: 'recipe cook bake boil fry eat dinner lunch breakfast rice pizza chicken egg eggs bread soup',
  house:
    'garage volume door heating tv lamp shopping list order parcel tickets concert printer phone airport station restaurant nearest alarm timer music lights taxi flight table reminder calendar kitchen movie',
  figures:
    'foot feet inches inch usd eur yards liters litres kg kilos cups seconds minutes hours half prime mal plus minus times divided square root percent sum multiply multiplied cubed squared miles km grams ounce inches pounds celsius fahrenheit',
  language: 'translate translation spell synonym antonym rhymes grammar french german spanish italian japanese english chinese',
  program: 'python javascript java css html code function script git sql regex bug compile div loop rust',
  feeling: 'love lonely bored sad hate happy feel feelings marry friend friends boyfriend girlfriend crush miss awful tired pretty married',
  greeting:
    'cheers mate nice haha guten tag schon goodbye 你好 谢谢 hi hello hey thanks thank bye goodbye morning evening night lol cool test welcome hallo danke bonjour merci hola gracias salut',
  clock: '几点 clock today date day time oclock heute heure hora spat',
  pastime: 'game chess riddle trivia horoscope coin dice random number homework cat dog puppy color favorite favourite name age',
}).all;

function lexicon(table: Readonly<Record<string, string>>): {
  readonly first: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, readonly string[]>;
} {
  const first = new Map<string, string>();
  const all = new Map<string, string[]>();
  for (const [group, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      if (!first.has(word)) first.set(word, group);
      const groups = all.get(word) ?? [];
      if (!groups.includes(group)) all.set(word, [...groups, group]);
    }
  }
  return { first, all };
}
