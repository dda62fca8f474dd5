import type { Frame } from './frame.ts';

/** What a sentence may be looked into for; bits of {@link triggersOf}. */
export const TRIGGER = { denial: 1, falsity: 2, charge: 4, confirmation: 8, doubt: 16, silence: 32, negation: 64 } as const;

const beginnings: Record<keyof typeof TRIGGER, string> = {
  denial: 'deny deni reje dism rebu disc down refu repu disp cont debu disa',
  negation: 'neve not',
  falsity: `accu alle clai char fals base untr unfo grou nons fabr meri true inac lie lies fake bogu hoax ridi absu made prep ludi fict dist trut basi foun guil inno wron happ deni disa push hit
    hits back brok brea viol clie ille impr unla noth what laug brus wave wavi shru swat scof inno`,
  charge: 'accu alle repo purp supp rumo oste insi smea clai char impl susp laws comp indi affi pros fili',
  confirmation: 'conf admi conc ackn',
  doubt: `uncl unve unco unpr unsu clea know evid proo indi sign veri prov subs corr auth esta conf true accu deta spec expl exam sour unkn unce rema it's doub ques disp
    open test hear cour noth back vera trut`,
  silence: 'decl refu comm resp retu repl answ reac avai conf draw unav',
};

const bits = new Map<string, number>();
for (const name of Object.keys(TRIGGER) as (keyof typeof TRIGGER)[]) {
  for (const beginning of beginnings[name].split(/\s+/u)) bits.set(beginning, (bits.get(beginning) ?? 0) | TRIGGER[name]);
}

/** Which kinds of words a sentence may hold, by their first four letters: most sentences hold none, and need not be searched. */
export function triggersOf({ tokens }: Frame): number {
  let found = 0;
  for (const { lower, word } of tokens) if (word) found |= bits.get(lower.length > 4 ? lower.slice(0, 4) : lower) ?? 0;
  return found;
}
