import { toTerms, toWords } from './words.ts';

/** What a question asks for, read off its words alone. */
export interface QuestionCues {
  /** What must stand in the answer; null where anything may. */
  readonly wants: 'person' | 'time' | 'number' | 'place' | null;
  /** Who, what, when, where, which, how, why: not to be answered with yes or no. */
  readonly isOpen: boolean;
  /** Whether something is proven, confirmed, verified or true. */
  readonly asksWhetherTrue: boolean;
  /** What somebody said, answered, admitted or denied. */
  readonly asksForWords: boolean;
  /** What something or somebody is. */
  readonly asksForDefinition: boolean;
  /** Who wrote, made, said or did something. */
  readonly asksForAuthor: boolean;
  /** Who wrote or made something, so that the name of its office or body answers. */
  readonly asksForMaker: boolean;
  /** What something may mean or lead to: only then may the author's outlook answer. */
  readonly asksForOutlook: boolean;
  /** The newest counts: *latest*, *now*, *later*, *since*. */
  readonly wantsNewest: boolean;
  /** The standing of what is asked for: *who denied it*, *what is alleged*. */
  readonly asksForStanding: 'alleged' | 'denied' | 'no_comment' | null;
  /** Asks how things stand: *is X on the list*. */
  readonly asksForState: boolean;
  /** Exact words in quotation marks. */
  readonly quoted: readonly string[];
}

export function readQuestion(question: string): QuestionCues {
  const text = question.replaceAll('’', "'").toLowerCase();
  return {
    wants: /^\W*who\b|\bwhose\b|\bby whom\b|\bto whom\b|\b(?:which|what) (?:person|man|woman|people|official|company|firm|organi[sz]ation)/.test(text)
      ? 'person'
      : /\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b|\bhow long ago\b|\bsince when\b|\bdate of\b/.test(text)
        ? 'time'
        : /\bhow (?:many|much|large|big|high|long|far|old)\b|\b(?:what|which) (?:number|share|percentage|percent|price|amount|sum|figure|size)\b|\bby how\b/.test(
              text,
            )
          ? 'number'
          : /\bwhere\b|\b(?:which|what) (?:city|country|place|court|town|state)\b/.test(text)
            ? 'place'
            : null,
    isOpen: /\b(?:who|whom|whose|what|when|where|which|why|how)\b/.test(text),
    asksWhetherTrue: WHETHER_TRUE.some((pattern) => pattern.test(text)),
    asksForWords: WORDS.test(text),
    asksForDefinition:
      /^\W*(?:what|who)(?:'s| is| are| was| were| does)\b(?! (?:known|said|alleged|claimed|new|happening|going))[^,;]{1,60}?(?: mean| stand for)?\W*$|^\W*(?:define|explain|describe)\b|\bmeaning of\b|\bdefinition of\b/.test(
        text,
      ),
    asksForAuthor:
      /\bwho (?:\w+ ){0,2}?(?:wrote|write|made|make|said|say|says|did|do|drafted|authored|leaked|leak|sent|signed|issued|published|released|shared|called|calls|accused|accuses|alleged|alleges|reported|broke|denied|denies|claimed|claims|is behind|was behind)\b|\bauthor of\b|\bwritten by\b|\bwhose (?:memo|report|claim|words|idea|allegation)/.test(
        text,
      ),
    asksForMaker:
      /\bwho (?:\w+ ){0,2}?(?:wrote|write|writes|drafted|authored|made|issued|prepared|signed)\b|\bauthors? of\b|\bwritten by\b|\bwhose (?:memo|report|letter|paper)\b/.test(
        text,
      ),
    asksForOutlook:
      /\b(?:could|might|may|would|mean|means|impact|effects?|consequences?|implications?|significan\w+|matters?|important|importance|risks?|affect\w*)\b/.test(
        text,
      ),
    wantsNewest:
      /\b(?:latest|newest|now|currently|later|since|by now|today|this (?:week|month|year)|recent\w*|so far|still|nowadays|afterwards?|eventually|to date)\b/.test(
        text,
      ),
    asksForStanding: STANDINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    asksForState: /^\W*(?:is|are|has|have|does|do)\b/.test(text),
    quoted: [...question.matchAll(/["“„«]([^"“”„«»]{2,200})["”“»]/g)].flatMap((match) => match[1] ?? []),
  };
}

/**
 * How much each word of a question tells of its subject, from 0 to 1.
 *
 * Words that only say what kind of answer is wanted (*when*, *reaction*, *confirmed*, *how much*) tell nothing; words of any story (*report*, *company*,
 * *say*, *write*) tell little: the corpus may put the same in other words.
 */
export function toContent(question: string): ReadonlyMap<string, number> {
  const content = new Map<string, number>();
  for (const { text } of toWords(question)) {
    const word = text.toLowerCase();
    const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u.test(text) && /\p{Ll}/u.test(question);
    const weight = SILENT.has(word) && !isAcronym ? 0 : FAINT.has(word) ? FAINT_WEIGHT : 1;
    for (const term of weight > 0 ? toTerms(text) : []) content.set(term, Math.max(weight, content.get(term) ?? 0));
  }
  return content;
}

const FAINT_WEIGHT = 0.15;

const WHETHER_TRUE: readonly RegExp[] = [
  /\b(?:proven?|proved|proof|verif\w+|corroborat\w+|substantiat\w+|authentic\w*|evidence)\b/,
  /\b(?:is|was|are|were) (?:it|this|that|they|these|those|the [\w -]{1,60}?|there any|any of (?:it|this|that|them)|[\w' -]{1,40}?) (?:really |actually |even )?(?:true|real|accurate|false|right|wrong|guilty|innocent|fake|genuine|legit\w*|fact|facts|lying)\b/,
  /^\W*(?:did|has|have|had|does|do|can|could|was|were|is|are)\b.{0,80}\b(?:confirm\w*)\b/,
  /\b(?:true|guilty) or (?:not|false|innocent)\b|\bguilty\b|\btruth\b|\breally\b|\bfor sure\b|\bdefinitely\b/,
];

const STANDINGS: readonly (readonly [RegExp, 'alleged' | 'denied' | 'no_comment'])[] = [
  [/\b(?:den(?:y|ies|ied|ial|ials)|reject\w*|refut\w+|dismiss\w*|disput\w+)\b/, 'denied'],
  [/\b(?:alleg\w+|accus\w+|claims?|claimed|charges?)\b/, 'alleged'],
  [/\b(?:no comment|declin\w+ to (?:comment|say)|comment(?:ed)?)\b/, 'no_comment'],
];

const WORDS =
  /\b(?:reacts?|reacted|reaction|repl(?:y|ies|ied)|respon[ds]\w*|responses?|admit\w*|den(?:y|ies|ied|ial)|says?|said|saying|comment\w*|statement|answer\w*|claim\w*|tells?|told|stance|position|view|opinion|calls?|called|argue\w*|insist\w*|acknowledg\w*|concede\w*|rejects?|rejected|explain(?:ed|s)?)\b/;

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SILENT = toSet(`
  a an the and or but if of to in on at by for from with about as into over after before than then that this these those there here it its it's he she they them his her their we us our you your i me my
  is are was were be been being am do does did doing done has have had having can could will would shall should may might must not no nor so too very just also only even ever
  who whom whose what when where which why how whether
  much many long often far old
  react reacts reacted reaction reactions reply replies replied respond responds responded response responses admit admits admitted say says said saying comment comments commented statement statements answer answers answered tell tells told stance position view views opinion
  true truth real really false guilty innocent proven proved prove proof verify verified verification confirm confirms confirmed confirmation evidence fact facts accurate genuine authentic credible legit legitimate fake valid substantiated corroborated actually definitely sure certain
  please know known knows think thinks thought mean means meaning define definition explain describe
  latest newest now currently later recent recently today yet still so far
  anything something everything anyone someone everyone thing things else
  date dated day time year month
  get got give gives gave given let make makes
  one any some all each both
`);

const FAINT = toSet(`
  company companies firm firms group country countries nation person people man woman somebody official officials government
  report reports reported article story news newspaper paper account press media outlet outlets according
  write writes wrote written author authored draft drafted issue issued publish published release released
  claim claims claimed allegation allegations allege alleges alleged accusation accusations accuse accuses accused charge charges
  deny denies denied denial reject rejected refute refuted
  call calls called name named names word words phrase quote quoted speaker
  number amount figure price sum size percent percentage share total value cost
  happen happens happened happening event events case matter issue topic affair
  detail details information specific specifically exact exactly exist exists
  use uses used using work works worked working want wants wanted need needs put puts take takes took taken go goes went come comes came show shows showed shown
  first last next new part kind type sort way reason reasons cause
  big large major main important significant
  involved involve related concerning regarding behind side sides
  based basis located location
  list lists listed mention mentioned mentions
  appear appears appeared become becomes became bring brings brought begin begins began start starts started end ends ended change changes changed plan plans planned try tries tried expect expects expected follow follows followed lead leads led meet meets met move moves moved run runs ran see sees saw seen set sets turn turns turned keep keeps kept leave leaves left
  speak speaks spoke spoken worth find finds found hold holds held
`);
