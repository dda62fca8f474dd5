/** Forms that no stemmer leads to their verb or noun: each line a base and its forms. */
const FORMS = `
buy bought
sell sold
pay paid
make made
take took taken
give gave given
get got gotten
go went gone
come came
say said
tell told
know knew known
think thought
find found
lose lost
win won
lead led
leave left
meet met
send sent
spend spent
build built
hold held
keep kept
bring brought
begin began begun
become became
fall fell fallen
rise rose risen
grow grew grown
write wrote written
speak spoke spoken
steal stole stolen
break broke broken
choose chose chosen
draw drew drawn
drive drove driven
fly flew flown
hide hid hidden
show shown
see saw seen
seek sought
teach taught
catch caught
fight fought
feel felt
shoot shot
sink sank sunk
swear swore sworn
throw threw thrown
wear wore worn
withdraw withdrew withdrawn
run ran
strike struck
stand stood
understand understood
mean meant
deal dealt
die dead death
man men
woman women
child children
person people
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base of an irregular form in lower case; any other word as it is. */
export const baseOf = (word: string): string => BASES.get(word) ?? word;
