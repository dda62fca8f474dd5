import { toTerms } from './words.ts';

/**
 * Verbs and nouns of the news that say much the same, each line one group.
 *
 * A word of a question is met by another of its group for `SYNONYM` of its weight: enough to find, too little to outrank the word itself.
 */
const GROUPS = `
fall drop decline slide plunge slump tumble sink lose
rise climb jump gain surge soar increase grow
help assist aid support back
deny reject refute dismiss dispute rebut
accuse allege blame charge accusation allegation claim
buy purchase acquire takeover acquisition
start begin launch commence
founded establish created
end stop halt cease suspend suspension pause
cancel scrap drop abandon withdraw
hack breach intrusion break-in infiltrate cyberattack
spy espionage surveillance
sue lawsuit suit litigation court
ban bar block prohibit forbid blacklist
fine penalty penalize punish
law rule regulation act legislation
meet meeting summit talks
deal agreement agree pact accord truce understanding accept
boss chief head ceo leader
reveal disclose expose unveil
leak leaked leaker
kill die death dead
hurt injure wound
win victory beat defeat
vote election poll ballot
chair chairman chairwoman chairperson
army military troops forces
flaw vulnerability bug weakness exploit
share stock
share hand pass provide
document memo
target aim
demand require mandate oblige
own owner belong
location located based headquarters headquartered
name identify
speak spokesperson spokesman spokeswoman
steal theft stolen
quit resign leave
hire appoint recruit
sign signed signatory
send sent
revenue sales turnover
profit earnings
worried worry concern apprehension fear
motive reason purpose
join add include
remove removed withdraw
big large
cost price pay paid
`;

/** The share of a word's weight that another word of its group counts. */
export const SYNONYM = 0.8;

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Made at the first question: a start needs none of it. */
function toGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const terms = line.split(' ').flatMap((word) => toTerms(word).slice(0, 1));
    for (const term of terms) {
      const known = found.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) known.add(other);
      found.set(term, known);
    }
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** Terms that may stand for this one. */
export function synonymsOf(term: string): ReadonlySet<string> {
  groups ??= toGroups();
  return groups.get(term) ?? NONE;
}
