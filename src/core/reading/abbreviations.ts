const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Before a name or a further word, never at the end of a sentence. Without their full stop, as they are written. */
export const BEFORE_NAME = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Rev Revd Hon Pres Supt Insp Det Atty
  Amb Msgr Fr Ste Mt Ft Hr Herr Frau Sra Dra Asst Assoc Dir Spc Sec Secy Treas
  vs v e.g i.e eg ie cf viz ca incl approx dept`);

/** Before a number only; elsewhere these are words. */
export const BEFORE_NUMBER = words(
  'No Nos no nos Art Arts art Sec sec Fig Figs fig Vol vol pp p ch ver vers Ver approx est Est Rs Tel tel Ext ext Ch Cap par para Rm Apt Ste Res Nr nr Op op § Pt pt',
);

export const MONTHS = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

export const WEEKDAYS = words('Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun');

/** At the end of a sentence only when the next word is one that begins sentences: company forms, states, streets and the like. */
export const MAY_END = words(`
  Inc Corp Ltd Co Cos LLC LLP LP Plc PLC Pty Pte Bhd Bros Jr Sr Esq Mfg Intl Int'l Assn Ass'n Univ Dept Dist Div Natl Nat'l Gov't Govt Cie GmbH AG Sdn Jnr Snr
  etc al ibid Ph
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo
  Ont Que Alta St Ave Blvd Rd Ln Hwy Rte Sq Bldg
  hrs mins secs lbs oz mph sq bn mn tn`);

/** Names that end in an exclamation mark. */
export const EXCLAIMED = words('Yahoo Jeopardy Jeb Joomla Yum');

/** What follows the time of day without beginning a sentence. */
export const AFTER_TIME = words(`
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST HKT SGT AEST AEDT MSK
  Eastern Central Pacific Mountain Beijing Tokyo London Greenwich Moscow
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`);

/** Words that, with a capital, all but tell that a sentence begins. */
export const STARTERS = words(`
  The A An This That These Those There Here
  I He She It We They You His Her Its Their Our My Your He's She's It's That's There's They're We're I'm I've We've They've He'd I'd
  But And Or So Yet Nor Still Also Then Thus Hence Instead Meanwhile Moreover Furthermore However Nevertheless Nonetheless Therefore Otherwise Besides Additionally
  In On At By For From With To As If When Whenever While After Before Since Although Though Because Unless Until Once During Despite Among Amid Under Over Within Without Against
  According Following Given Asked Earlier Later Last Yesterday Today Tomorrow Now Even Both Each Every Many Most Some Several Few Others Another Neither Such Only Just Not
  What Who Why How Where Which Whether
  Is Are Was Were Do Does Did Has Have Had Can Could Would Should Let's Don't
  Perhaps Maybe Indeed Yes Officials Critics Experts Analysts Shares Reuters`);
