import type { Frame } from './frame.ts';
import { isNegated, isPassive, lowerAt, type Mark, nextWord } from './marks.ts';
import type { Tag } from './tags.ts';
import { wrongdoingIn } from './wrongdoing.ts';

/** The words by which a sentence tells of a suspicion that nobody need be named for: *is under investigation for*, *has been linked to the gang*, *rumors that*. */
export function suspicionsIn(frame: Frame): readonly Mark[] {
  const found: Mark[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    const kind = kinds.get(lowerAt(frame, i));
    if (kind === undefined || frame.quoted[i] || isNegated(frame, i) || !isSuspicion[kind](frame, i)) continue;
    found.push({ at: i, weight: kind === 'rumor' ? 'noun' : 'aside' });
  }
  return found;
}

type Kind = 'raised' | 'probing' | 'count' | 'center' | 'link' | 'case' | 'blame' | 'lay' | 'under' | 'trial' | 'face' | 'held' | 'rumor' | 'talk';

const words: Record<Kind, string> = {
  raised: 'raised',
  probing: 'investigating investigates investigation investigations probing probes probe inquiry suing sues prosecuting prosecutes questioning lawsuit',
  count: 'charges suspicion counts',
  center: 'center centre heart',
  link: 'linked tied connected',
  case: 'indicted charged investigated probed sued questioned arrested detained wanted prosecuted tried jailed held quizzed grilled raided',
  blame: 'blamed suspected implicated',
  lay: 'blame blames',
  under: 'under',
  trial: 'trial',
  face: 'face faces faced facing',
  held: 'said believed thought reported understood presumed suspected reputed known',
  rumor: 'rumor rumors rumour rumours gossip whispers word',
  talk: 'speculation talk reports suspicion suspicions suggestions fears',
};
const kinds = new Map<string, Kind>();
for (const kind of Object.keys(words) as Kind[]) for (const word of words[kind].split(' ')) if (!kinds.has(word)) kinds.set(word, kind);

const crime =
  /^(?:fraud|thefts?|briber?y?|bribes|corruption|embezzlement|murders?|killings?|deaths?|attacks?|hack(?:s|ing|ers?)?|cyber-?attacks?|spying|espionage|laundering|cartels?|mafia|mob|gangs?|terror(?:ism|ists?)?|militants?|extremists?|smugg\p{L}+|traffick\p{L}+|abuse|assaults?|rapes?|harassment|scandals?|conspiracy|sabotage|misconduct|crimes?|massacres?|atrocities|doping|forgery|forgeries|scams?|coup|bomb\p{L}*|arson|poison\p{L}*|plots?|schemes?|perjury|treason|extortion|blackmail|kickbacks?|manipulation|collusion|(?:price-?)?fixing|rigging|insider|evasion|manslaughter|kidnapping|abductions?|shootings?|stabbings?|robber(?:y|ies)|burglar(?:y|ies)|dumping|spill|cover-?up|negligence|malpractice|libel|slander|defamation|infringement|disappearances?|leaks?|spies|mercenaries|botnets?|malware|ransomware|disinformation|propaganda|sanctions|war-?crimes?|genocide|torture)$/u;

/** Whether a wrong is named after a word, in the same clause. */
function namesCrime({ tags, tokens }: Pick<Frame, 'tags' | 'tokens'>, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const tag = tags[i];
    if (tag === 'stop' || tag === 'comma' || tag === 'sub' || tag === 'rel' || tag === 'aux') return false;
    if (crime.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const isVerbal = (tag: Tag): boolean => tag === 'verb' || tag === 'cue' || tag === 'aux';

const isSuspicion: Record<Kind, (frame: Frame, i: number) => boolean> = {
  // *any nation connected to terrorism* links none in particular.
  link: (frame, i) => lowerAt(frame, i + 1) === 'to' && namesCrime(frame, i + 2) && (isPassive(frame, i) || !frame.tags.slice(0, i).some(isVerbal)),
  // *Are investigating the firm over bribes*, *an investigation into the bishop for fraud*
  probing: (frame, i) => {
    for (let k = i + 1; k < Math.min(frame.tokens.length, i + 9) && frame.tags[k] !== 'stop' && frame.tags[k] !== 'comma'; k++) {
      if (isVerbal(frame.tags[k] as Tag)) return false;
      if (/^(?:for|over)$/u.test(lowerAt(frame, k))) return namesCrime(frame, k + 1) || doesWrong(frame, k + 1);
    }
    return false;
  },
  // *Questions were raised about bribes*
  raised: (frame, i) => /^(?:about|over)$/u.test(lowerAt(frame, i + 1)) && namesCrime(frame, i + 2),
  count: (frame, i) => lowerAt(frame, i + 1) === 'of' && (namesCrime(frame, i + 2) || doesWrong(frame, i + 2)),
  center: (frame, i) => lowerAt(frame, i - 2) === 'at' && lowerAt(frame, i + 1) === 'of' && namesCrime(frame, i + 2),
  case: (frame, i) => {
    const next = lowerAt(frame, i + 1);
    if (lowerAt(frame, i) === 'indicted') return /^(?:for|on|over|in)$/u.test(next) || isPassive(frame, i);
    if (next === 'over' && lowerAt(frame, i) !== 'held') return true;
    if (!/^(?:for|over|on|in|with|as|after)$/u.test(next)) return false;
    return namesCrime(frame, i + 2) || lowerAt(frame, i + 2) === 'suspicion' || doesWrong(frame, i + 2);
  },
  blame: (frame, i) =>
    /^(?:for|by|of|in)$/u.test(lowerAt(frame, i + 1)) &&
    (isPassive(frame, i) || frame.tags[i - 1] === 'name' || frame.tags[i - 1] === 'noun' || frame.tags[i - 1] === 'comma'),
  // *Kyiv blames Moscow for the attack*
  lay: ({ tags, tokens }, i) => {
    for (let k = i + 1; k < i + 7 && tags[i] === 'cue' && tags[k] !== 'stop' && tags[k] !== 'comma'; k++)
      if (tokens[k]?.lower === 'for') return namesCrime({ tags, tokens }, k + 1);
    return false;
  },
  // *The crash is under investigation* suspects nobody.
  under: (frame, i) => {
    const at = /^(?:investigation|suspicion|indictment|scrutiny)$/u.test(lowerAt(frame, i + 1)) ? i + 2 : i + 3;
    return /^(?:investigation|suspicion|indictment|scrutiny)$/u.test(lowerAt(frame, at - 1)) && /^(?:for|over|of|on)$/u.test(lowerAt(frame, at));
  },
  trial: (frame, i) => lowerAt(frame, i - 1) === 'on' && /^(?:for|over|on|accused|in)$/u.test(lowerAt(frame, i + 1)),
  face: (frame, i) => {
    for (let k = i + 1; k < i + 6; k++) {
      const word = lowerAt(frame, k);
      if (frame.tags[k] === 'comma' || frame.tags[k] === 'stop' || frame.tags[k] === 'prep') return false;
      if (/^(?:charges|counts?|probes?|investigations?|indictments?|lawsuits?|inquiry|inquiries|trial)$/u.test(word))
        return k === i + 1 || namesCrime(frame, i + 1) || /^(?:of|over|that|for|on|into)$/u.test(lowerAt(frame, k + 1));
    }
    return false;
  },
  held: (frame, i) => {
    const to = nextWord(frame, i);
    if (!isPassive(frame, i) || lowerAt(frame, to) !== 'to') return false;
    return wrongdoingIn(frame, to + 1, to + 8) >= 0 || (lowerAt(frame, to + 1) === 'be' && lowerAt(frame, to + 2) === 'behind');
  },
  rumor: (frame, i) => {
    const next = lowerAt(frame, nextWord(frame, i));
    if (lowerAt(frame, i) === 'word') return next === 'on' && /^(?:street|grapevine)$/u.test(lowerAt(frame, i + 3));
    return /^(?:that|of|about|are|is|were|was|has|have|had|sw[io]rl\p{L}*|spread\p{L}*|persist\p{L}*|circulat\p{L}*|abound|fl[ei]\p{L}+|link\p{L}*|on)$/u.test(
      next,
    );
  },
  talk: (frame, i) => lowerAt(frame, i + 1) === 'that' && (wrongdoingIn(frame, i + 2, i + 16) >= 0 || isRuin(frame, i + 2)),
};

/** *Arrested for spying*, *on suspicion of having sold secrets*. */
const doesWrong = ({ tokens }: Frame, i: number): boolean =>
  /^(?:spying|stealing|bribing|lying|hacking|hiding|helping|killing|threatening|laundering|smuggling|selling|leaking|taking|forging|poisoning|stabbing|shooting|beating|abusing|evading|misleading|defrauding|having)$/u.test(
    tokens[i]?.lower ?? '',
  );

const isRuin = ({ tokens }: Frame, from: number): boolean =>
  tokens.slice(from, from + 10).some(({ lower }) => /^(?:insolven(?:t|cy)|bankrupt(?:cy)?|default|collapsing)$/u.test(lower));
