/**
 * English words that say nothing about what a question is about, in lower case.
 *
 * The usual function words (articles, prepositions, pronouns, auxiliaries, conjunctions), the question words, and contractions as they are typed.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any anybody anyone anything are around as at away
  be because been before being below between both but by can cannot could did do does doing done down during
  each either else ever every for from further get gets getting give given go goes got had has have having he her here hers herself
  him himself his how however i if in into is it its itself just let like me might mine more most much must my myself
  neither no nor not now of off on once one only onto or other others our ours ourselves out over own per please
  quite rather really same shall she should since so some somebody someone something such
  tell than that the their theirs them themselves then there these they this those through thus to too toward towards
  under until up upon us very via was we were what whatever when where whether which while who whoever whom whose why will with within without would
  yes yet you your yours yourself yourselves
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't i'd i'll i'm i've isn't let's mightn't mustn't shouldn't
  they'd they'll they're they've wasn't we'd we'll we're we've weren't won't wouldn't you'd you'll you're you've he'd he'll it'd it'll she'd she'll that'd that'll there'd there'll
  who'd who'll who've what're what'll how'd where'd why'd`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
