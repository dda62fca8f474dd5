import { verbForm } from './common-verbs.ts';
import type { Frame } from './frame.ts';
import { formsOf } from './inflect.ts';
import { lowerAt, some, wordBefore } from './marks.ts';
import { abbreviates } from './phrases.ts';
import type { Tag } from './tags.ts';

/**
 * Where a sentence, from token `from` on, says that somebody did what nobody should: the index of the verb, -1 for nowhere.
 *
 * Only what is said to have been done or to go on counts: no infinitive, no plan, no question. `mayBeNegated` is for *has never stolen*.
 */
export function wrongdoingIn(frame: Frame, from = 0, to = frame.tokens.length, mayBeNegated = false): number {
  for (let i = from; i < to; i++) {
    const word = lowerAt(frame, i);
    if (word.length < 3 || !verbs.has(word) || frame.tags[i] === 'det') continue;
    if (isDone(frame, i, mayBeNegated) && isWrong(frame, i, word, mayBeNegated)) return i;
  }
  return -1;
}

/** Wrong whatever follows. */
const wrong = `steal/stole/stolen rob bribe forge falsify rig dump launder embezzle defraud swindle scam mislead/misled deceive dupe hide/hid/hidden conceal withhold/withheld
  evade flout overcharge underpay/underpaid overbill exploit harass assault rape molest torture murder poison pollute contaminate smuggle spy eavesdrop wiretap hack sabotage
  plagiarize plagiarise counterfeit collude conspire manipulate extort blackmail misuse misappropriate siphon persecute misrepresent overstate misstate understate inflate
  mishandle bully backdate mistreat enslave traffic/trafficked embellish violate breach infringe pirate cheat lie/lied intimidate obstruct tamper/tampered fabricate censor
  discriminate strangle stab behead grope assassinate lynch loot plunder pilfer front-run/front-ran`;
/** Wrong when done to, or with, something that their sentence names. */
const persons =
  'workers?|employees?|staff|patients?|child|children|boys?|girls?|bab(?:y|ies)|prisoners?|inmates?|protesters|witness(?:es)?|civilians?|critics|residents|whistle-?blowers?|animals|lives|journalists?|opponents?|detainees?|wife|husband|wives|partner|girlfriend|boyfriend|mother|father|brothers?|sisters?|sons?|daughters?|parents|neighbou?rs?|m[ae]n|wom[ae]n|people|persons?|victims?|hostages|villagers|students?|pupils|refugees|migrants|nurses?|guards?|tenants|customers|colleagues?|rivals?|apprentices?|members?|him|her|them|us|me';
const loaded: readonly (readonly [verbs: string, object: RegExp])[] = [
  [
    'sell/sold share pass hand give/gave/given leak transfer send/sent supply disclose divulge export provide feed/fed offer funnel slip',
    /^(?:data|records?|secrets?|information|details|files|designs?|codes?|technolog(?:y|ies)|weapons?|arms|vulnerabilit(?:y|ies)|blueprints?|passwords?|messages|intelligence|documents|parts|drugs)$/u,
  ],
  [
    'pay/paid take/took/taken accept receive offer give/gave/given commit solicit promote run/ran practice practise',
    /^(?:bribes?|kickbacks?|fraud|theft|espionage|misconduct|crimes?|sabotage|hush|scams?|extortion|atrocit(?:y|ies)|perjury|treason|abuses?|swindles?|cartels?|lie|spy)$/u,
  ],
  [
    'destroy delete shred burn erase copy alter backdate suppress bury fake doctor',
    /^(?:evidence|records?|files?|documents?|e-?mails?|papers?|code|designs?|reports?|logs?|tests?|results?|certificates?|figures|complaints?|patents?|data|ledgers?|books)$/u,
  ],
  ['tap bug intercept record monitor track read', /^(?:calls?|phones?|messages|e-?mails?|conversations?|private|movements|whereabouts)$/u],
  ['employ hire use exploit', /^(?:children|minors|child|forced|slaves?|prisoners|bots|spyware|spies|sweatshops?)$/u],
  [
    'help aid assist abet enable back',
    /^(?:spy|hack|evade|launder|attack|cheat|militar(?:y|ies)|army|navy|regime|spies|hackers|cyberattacks?|smugglers?|terrorists?|dodge|conceal)$/u,
  ],
  [
    'fix dodge skirt circumvent avoid break/broke/broken ignore defy bend/bent',
    /^(?:sanctions|prices?|tax(?:es)?|laws?|rules|embargo(?:es)?|regulations?|bids?|elections?|tenders?|safety|warnings?|duties|customs|tariffs)$/u,
  ],
  ['keep/kept cover brush', /^(?:secret|quiet|up|aside|off-the-books)$/u],
  [
    'kill abuse beat/beat/beaten threaten attack silence neglect endanger execute shoot/shot drown kidnap abduct drug choke gas bomb fondle groom touch',
    new RegExp(`^(?:${persons})$`, 'u'),
  ],
  [
    'threaten attack silence neglect endanger',
    /^(?:workers?|employees?|staff|patients?|children|prisoners?|inmates?|protesters|witness(?:es)?|civilians|critics|residents|whistle-?blowers?|animals|lives|journalists?|opponents?|detainees|tenants)$/u,
  ],
  ['order direct plan', /^(?:killings?|murders?|assassinations?|attacks?|torture|massacres?|beatings?|hits?|poisonings?|break-ins?)$/u],
  [
    'know/knew/known',
    /^(?:leaks?|defects?|risks?|dangers?|faults?|flaws?|fraud|abuse|abuses|losses|hazards?|cracks?|breach(?:es)?|bribes|crimes?|contamination|poison\p{L}*|addictive|dangerous|toxic|unsafe|fake|defective|faulty|illegal|false|stolen|contaminated|harmful|insolvent|corrupt)$/u,
  ],
  [
    'sell/sold serve/served ship market export buy/bought',
    /^(?:looted|smuggled|spoil(?:ed|t)|rotten|tainted|fake|counterfeit|stolen|contaminated|unsafe|expired|banned|defective|toxic|adulterated|diseased)$/u,
  ],
  ['pocket divert steal/stole/stolen', /^(?:funds?|money|cash|donations?|millions|relief|aid|profits|wages|pensions?|savings|grants?)$/u],
  ['shell bomb strike/struck raze', /^(?:hospitals?|clinics?|schools?|homes?|villages?|church(?:es)?|mosques?|markets?|convoys?|ambulances?|camps?)$/u],
  ['cook/cooked', /^books$/u],
  ['set/set start light/lit', /^(?:fires?)$/u],
  ['accept solicit', /^(?:gifts?|favou?rs|cash)$/u],
];

const verbs = new Map<string, readonly RegExp[]>();
for (const entry of wrong.split(/\s+/u)) for (const form of formsOf(entry)) verbs.set(form, []);
for (const [entries, object] of loaded) {
  for (const entry of entries.split(' '))
    for (const form of formsOf(entry)) if (verbs.get(form)?.length !== 0) verbs.set(form, [...(verbs.get(form) ?? []), object]);
}

/** How far behind its verb the object is looked for, in tokens. */
const reach = 7;

/** *Forged a reputation*, *forged an alliance*. */
const forgesTies = ({ tokens }: Frame, i: number, word: string): boolean =>
  word.startsWith('forg') &&
  tokens
    .slice(i + 1, i + 5)
    .some(({ lower }) =>
      /^(?:reputation|alliances?|path|ties|links?|bonds?|relationships?|partnerships?|consensus|deals?|careers?|friendships?|coalition|identity|agreements?|compromise|ahead|together)$/u.test(
        lower,
      ),
    );

/** What does harm and is to blame for nothing. */
const harmless =
  /^(?:storms?|earthquakes?|quakes?|floods?|fires?|crash(?:es)?|blasts?|explosions?|bombs?|bombings?|virus|disease|epidemic|pandemic|outbreak|landslides?|avalanches?|hurricanes?|tornado(?:es)?|typhoons?|cyclones?|tsunamis?|heatwaves?|lightning|sharks?|bears?|wolf|wolves|dogs?|cancer|famine|wars?|accidents?|collisions?|derailments?|eruptions?|rains?|smoke|that|which)$/u;

function isWrong(frame: Frame, i: number, word: string, mayBeNegated: boolean): boolean {
  const objects = verbs.get(word) ?? [];
  if (objects.length === 0) return !(word === 'misleading' && frame.tags[i + 1] !== 'det' && frame.tags[i + 1] !== 'noun') && !forgesTies(frame, i, word);
  if (harmless.test(lowerAt(frame, wordBefore(frame, i)))) return false;
  for (let k = i + 1; k <= i + reach && k < frame.tokens.length; k++) {
    const tag = frame.tags[k];
    if (lowerAt(frame, k) === 'no' && !mayBeNegated) return false;
    if (tag === 'stop' || tag === 'quote' || ((tag === 'sub' || tag === 'rel') && k > i + 1)) return false;
    if (objects.some((object) => object.test(lowerAt(frame, k)))) return true;
  }
  return false;
}

/** Whether a verb tells what was done, or is being done. */
function isDone(frame: Frame, i: number, mayBeNegated: boolean): boolean {
  const { tags } = frame;
  const word = lowerAt(frame, i);
  // *They “lied to patients”*, *Banker ‘stole millions’*
  let before = tags[i - 1] === 'quote' || /^['’‘]$/u.test(frame.tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  while (tags[before] === 'adv' || /^(?:not|never|n't)$/u.test(lowerAt(frame, before))) {
    if (/^(?:not|never|hardly)$/u.test(lowerAt(frame, before)) && !mayBeNegated) return false;
    before--;
  }
  const helper = lowerAt(frame, before);
  if (tags[before] === 'aux') {
    if (!mayBeNegated && helper.endsWith("n't")) return false;
    return /^(?:has|have|had|been|is|are|was|were|being|'ve|did|having|'s)$/u.test(helper);
  }
  // *can no longer beat them*
  if (
    verbForm(word) === 'base' &&
    some(frame, [Math.max(0, i - 4), i], (one) => /^(?:can|could|will|would|may|might|should|must|to|do|does|did|n't)$|n't$/u.test(one))
  )
    return false;
  if (helper === 'to' || tags[before] === 'det' || tags[before] === 'poss' || tags[before] === 'prep') return false;
  // *the falsified papers*, *rigged elections*: told apart from *it falsified papers* by who stands before.
  if (!mayBeNegated && /^(?:i|we|me|us|you)$/u.test(helper)) return false;
  const follows = before >= 0 && (subjects.has(tags[before] as Tag) || abbreviates(frame.tokens, tags, before));
  if (!follows || (tags[before] === 'comma' && !hasSubject(frame, before))) return false;
  if (word.endsWith('ing')) return false;
  return word.endsWith('s') || !bases.has(word);
}

const subjects = new Set<Tag>(['name', 'noun', 'num', 'pron', 'rel', 'comma', 'conj']);
const hasSubject = ({ tags }: Frame, end: number): boolean => tags.slice(0, end).some((tag) => tag === 'name' || tag === 'noun' || tag === 'pron');
/** Bare forms, which tell of nothing done unless they are the past form too (*beat*). */
const bases = new Set(
  [...wrong.split(/\s+/u), ...loaded.flatMap(([entries]) => entries.split(' '))].flatMap((entry) => {
    const [base = '', ...past] = entry.split('/');
    return past.includes(base) ? [] : [base];
  }),
);
