import { formsOf } from './inflect.ts';

/** Everyday English verbs besides those of speech and thought; those that are mostly nouns (*state*, *house*, *party*) are left out. */
const bases = `go/went/gone get/got/gotten make/made take/took/taken come/came give/gave/given become/became keep/kept let/let begin/began/begun bring/brought put/put set/set
  run/ran win/won lose/lost leave/left meet/met pay/paid sit/sat stand/stood send/sent build/built fall/fell/fallen cut/cut lead/led rise/rose/risen grow/grew/grown buy/bought
  sell/sold spend/spent stay seem appear remain include turn move live happen start use help work need follow face join enter receive serve die carry pass
  raise drop reach change create allow continue open close stop play walk talk watch look listen wait visit travel arrive return drive/drove/driven fly/flew/flown ride/rode throw/threw/thrown
  catch/caught teach/taught learn break/broke/broken choose/chose/chosen draw/drew/drawn eat/ate/eaten drink/drank fight/fought forget/forgot hang/hung hide/hid hold/held hurt/hurt
  lay/laid lie/lay shut/shut sing/sang sleep/slept steal/stole/stolen stick/stuck strike/struck sweep/swept wear/wore/worn wind/wound withdraw/withdrew/withdrawn
  add adopt affect afford aid appoint assemble avoid bear/bore beat/beat/beaten become/became belong benefit bet blow/blew bolster boost bind/bound block borrow bounce breathe bury
  cancel capture cause celebrate cheat check choose/chose climb collapse collect combine compete complete comprise concentrate conduct confront connect consist
  construct consume contain contribute control convert convince cook cope count cover crash cross cruise damage dance deal/dealt declare decrease defeat deliver deny
  depend deploy deserve destroy detain develop differ disappear discover distribute divide dominate donate double draft drag dress earn edge elect eliminate emerge employ enable encounter
  end enforce engage enjoy ensure enroll escape establish evolve exceed exchange execute exist expand experience expire explore export express extend fail feature feed/fed
  file fill finish fit/fit fix flee/fled flow fold force form found fulfill fund gain gather generate grab grant guide handle head heat hire host hunt hurry identify ignore implement impose
  improve incorporate increase infiltrate inherit injure insert inspire install introduce invade invest investigate involve issue jump kick kill kiss knock lack land last launch lend/lent lift light/lit
  limit link list load locate lower maintain manage march marry master match matter measure merge mix monitor motivate mount narrow negotiate nominate notice obtain occupy occur operate
  organize outnumber overcome/overcame overturn owe own participate perform persuade pick place plant plunge possess pour practice prepare present preserve preside prevail prevent proceed
  process produce prohibit promote protect prove provide publish pull punish purchase pursue qualify quit/quit reduce release rely remove rent replace represent require rescue resemble
  reside resign resist resolve rest restore restrict result retain retire retreat reveal reverse review revive roll ruin rule rush sail save scale score secure select separate settle shake/shook/shaken
  shape share shift shine/shone ship shock shoot/shot shrink/shrank sign sink/sank skip slide/slid slip slow smile smoke solve spark split/split sponsor spread/spread stage stall stem step strengthen stretch
  struggle study/studied succeed suffer supply surge surprise surround survive suspend sustain swing/swung tackle tear/tore tend test thrive tie/tied top total touch trade train transfer transform
  treat trigger trust try tumble undergo/underwent undermine unite unveil update upset/upset vanish vary view violate volunteer wage wake/woke weaken weigh widen wipe wrap yield zip
  achieve acquire act adjust age amount approach arrange arrest assign assist attach attend attract bar base battle bond brace brush burn calm campaign capitalize care cease circulate cite clash clean clear cling/clung
  collaborate coincide command commission commit compel compile complicate conceal condemn confuse conquer constitute consult contact convene cooperate copy crack craft crawl creep/crept crush curb
  dash date decide dedicate deepen delay delete depart depict derail design detect devote dig/dug direct discourage dismantle display distance distinguish disturb dive drain dwarf ease echo edit
  educate embark embarrass endanger energize enhance ensue entail entertain erase erode erupt escalate evaluate exploit expose fade favor fear feel/felt flood float fuel galvanize
  harm haunt highlight hinder hover illustrate impact impede import impress incite indict inflict influence initiate intensify intervene invoke jail jeopardize lag linger litter loom lure
  mail mark mark mirror mobilize obstruct oust outline outpace overhaul oversee/oversaw/overseen overshadow pause peak persist plague plot portray prompt propel provoke rally rank rebound reconcile recover recruit
  redefine reinforce relax relieve renew reopen repair resonate resort resume retreat rival scramble scrap search seize shed/shed shield shore shower soar solidify spin/spun stalk star steer stir subpoena
  sue suit surface surpass swap target tie/tied tighten topple tour trail trap trim trounce underperform usher veer wane widen wield withstand/withstood wrestle`;

const forms = new Map<string, 'base' | 'third' | 'past' | 'progressive'>();
for (const entry of bases.split(/\s+/u)) {
  const all = formsOf(entry);
  for (const [i, form] of all.entries())
    if (!forms.has(form)) forms.set(form, i === 0 ? 'base' : i === 1 ? 'third' : i === all.length - 1 ? 'progressive' : 'past');
}

/** Which form of an everyday verb a lower-case word is, if it can be one. */
export function verbForm(lower: string): 'base' | 'third' | 'past' | 'progressive' | undefined {
  return forms.get(lower);
}
