import { formsOf } from './inflect.ts';

/**
 * What a verb of speech or thought does: `say` reports neutrally, `allege` charges, `deny` rejects, `admit` confirms, `ask` asks, `judge` praises or
 * blames, `think` holds, `want` intends, `show` is what documents and surveys do, `react` answers or turns to.
 */
export type CueClass = 'say' | 'allege' | 'deny' | 'admit' | 'ask' | 'judge' | 'think' | 'want' | 'show' | 'react';

const verbs: Record<CueClass, string> = {
  say: `say/said tell/told add write/wrote/written announce state note explain declare remark comment mention report tweet retweet post quip joke recall recount reply
    respond answer continue conclude stress emphasize emphasise insist maintain assert affirm reiterate repeat observe reveal disclose describe call
    refer cite quote read/read speak/spoke/spoken talk discuss testify inform notify brief declare proclaim mutter shout yell whisper exclaim interject counter
    elaborate clarify relate relay opine muse boast brag gush vent lament complain warn caution predict forecast project estimate reckon argue contend suggest hint imply
    indicate signal point out underline underscore outline detail summarize summarise characterize characterise portray label dub brand term
    concur agree advise recommend propose urge call exhort plead remind assure reassure promise vow pledge swear/swore/sworn convey communicate
    express voice allow/allowed rehash tout pitch illustrate confide blog email e-mail text intone deadpan retort interrupt`,
  allege: 'allege accuse blame charge claim fault insinuate implicate denounce decry slam blast rip assail smear',
  deny: 'deny reject refute dispute rebut dismiss disavow disclaim repudiate contradict contest debunk downplay denounce disagree rebuff',
  admit: 'admit concede acknowledge confess confirm corroborate verify recognize recognise',
  ask: 'ask question wonder inquire query request demand plead beg/begged press challenge invite petition solicit appeal',
  judge: `criticize criticise condemn attack mock ridicule deride blast slam lambaste bash hammer rip chide scold rebuke berate denounce decry praise applaud hail laud
    commend compliment congratulate thank credit defend endorse support oppose back favor favour approve disapprove object protest lament mourn welcome embrace compare liken
    deem consider regard view see/saw/seen cast/cast rate rank rail skewer taunt insult trash knock pan knock assail target hit/hit jab scoff jeer boo cheer`,
  think: `think/thought believe feel/felt know/knew/known doubt suspect fear worry expect anticipate assume presume imagine suppose understand/understood realize realise consider
    remember forget/forgot/forgotten guess/guessed figure find/found learn decide conclude determine judge calculate predict foresee/foresaw hold/held prefer like dislike
    love hate respect admire trust distrust value regret/regretted care envision envisage ponder debate contemplate mull weigh interpret perceive sense`,
  want: `want hope wish intend plan aim seek/sought try attempt aspire desire refuse decline agree offer threaten promise vow pledge commit swear/swore urge demand
    call encourage press push lobby prefer need choose/chose/chosen opt vote`,
  show: 'show/showed/shown find/found suggest indicate reveal reflect demonstrate confirm report document detail list name estimate conclude state identify depict portray warn read/read',
  react: `react respond reply answer counter retort rebut return fire/fired shoot/shot address acknowledge discuss tackle cite reference mention highlight emphasize stress
    focus explain touch echo repeat stick/stuck defend downplay play ignore avoid invoke raise point allude quote vouch gripe grumble groan laugh smile`,
};

const table = new Map<string, CueClass[]>();
for (const kind of Object.keys(verbs) as CueClass[]) {
  for (const entry of verbs[kind].split(/\s+/u)) {
    for (const form of formsOf(entry)) {
      const kinds = table.get(form) ?? [];
      if (!kinds.includes(kind)) kinds.push(kind);
      table.set(form, kinds);
    }
  }
}

const none: readonly CueClass[] = [];

/** The classes of a lower-case verb form, the likeliest first; empty for any other word. */
export function cueClasses(lower: string): readonly CueClass[] {
  return table.get(lower) ?? none;
}

/** Verbs whose plain sense is speech, in any form: enough to attribute by themselves. */
export function isSpeech(lower: string): boolean {
  const kinds = cueClasses(lower);
  return kinds.includes('say') || kinds.includes('allege') || kinds.includes('deny') || kinds.includes('admit');
}
