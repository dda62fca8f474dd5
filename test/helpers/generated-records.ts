import type { Day } from '../../src/core/document.ts';
import type { DraftArticle, Known } from './generated-corpus.ts';
import { dayAt, daysSince } from './generated-days.ts';
import type { Case, Part } from './generated-sentences.ts';
import { type Accused, CITIES, NOUNS, SLURS } from './generated-words.ts';
import type { Choices } from './random.ts';

/** A related record as it is ingested, in the shape of `data/corpus`. */
export interface RawRecord {
  readonly id: string;
  readonly kind: 'organisation' | 'claim' | 'event';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly date?: Day;
  readonly date_precision?: 'day';
  readonly statements: readonly {
    readonly id: string;
    readonly text: string;
    readonly status: string;
    readonly who?: string;
    readonly sources: readonly string[];
    readonly known_from: Day;
  }[];
  readonly links: readonly string[];
  readonly scope: readonly string[];
  readonly conflicts: readonly {
    readonly about: string;
    readonly rule: 'each' | 'lead_only';
    readonly lead?: string;
    readonly statements: readonly string[];
  }[];
  readonly sources: readonly {
    readonly key: string;
    readonly title: string;
    readonly publisher: string;
    readonly date: Day;
    readonly url: string;
    readonly document?: string;
  }[];
}

export interface DraftRecord extends Omit<RawRecord, 'statements' | 'date_precision' | 'conflicts'> {
  readonly statements: readonly (Part & { readonly status: string; readonly who?: string; readonly knownFrom: Day; readonly sources: readonly string[] })[];
}

/** Records around the cases: who is accused, the claim, a statement on it; with links between them. */
export function someRecords(cases: readonly Case[], articles: readonly DraftArticle[], choices: Choices): DraftRecord[] {
  const records: DraftRecord[] = [];
  const organisations = new Map<string, { accused: Accused; links: string[] }>();
  for (const it of cases) {
    const claimId = `claim-${it.id}`;
    const eventId = `event-${it.id}`;
    const organisationId = `org-${it.accused.id}`;
    const hasClaim = choices.chance(0.5);
    const hasEvent = hasClaim && choices.chance(0.35);
    if (choices.chance(0.7)) {
      const organisation = organisations.get(organisationId) ?? { accused: it.accused, links: [] };
      if (hasClaim) organisation.links.push(claimId);
      organisations.set(organisationId, organisation);
    }
    if (!hasClaim) continue;
    const source = articles.find((article) => article.paragraphs.flat().some((part) => part.alleges.includes(it.id)));
    const after = daysSince(source?.published_at ?? dayAt(20));
    records.push(aClaimRecord(claimId, it, choices.chance(0.8) ? source : undefined, after, [organisationId, ...(hasEvent ? [eventId] : [])], choices));
    if (hasEvent) records.push(anEventRecord(eventId, it, after + choices.below(15), [claimId], choices));
  }
  for (const [id, { accused, links }] of organisations) records.push(anOrganisation(id, accused, links, choices));
  const ids = new Set(records.map((record) => record.id));
  return records.map((record) => ({
    ...record,
    scope: choices.chance(0.9) ? ['public'] : ['channel:red'],
    links: record.links.filter((link) => ids.has(link)),
  }));
}

const silent: Omit<Part, 'text'> = { kind: 'background', standings: ['reported'], speakers: [], alleges: [], about: [], denies: [], doubts: [] };

function aClaimRecord(id: string, it: Case, source: DraftArticle | undefined, after: number, links: readonly string[], choices: Choices): DraftRecord {
  const A = it.accused.short;
  const S = it.accuser.short;
  const sources = ['own', ...(source === undefined ? [] : ['article'])];
  const plural = it.accuser.kind === 'group';
  const says = `${S.charAt(0).toUpperCase()}${S.slice(1)} ${plural ? 'allege' : 'alleges'} that ${A} ${it.deed.past} ${it.deed.rest}.`;
  const statements: DraftRecord['statements'][number][] = [
    {
      ...silent,
      kind: 'allegation',
      text: says,
      status: 'alleged',
      who: it.accuser.name,
      standings: ['alleged'],
      speakers: [it.accuser.name, S],
      alleges: [it.id],
      about: [it.id],
      knownFrom: dayAt(after),
      sources,
    },
  ];
  if (choices.chance(0.55)) {
    const text = choices.pick([
      `${A} rejects it as “${choices.pick(SLURS)}”.`,
      'It was denied in full by the accused.',
      `${A} denies the ${choices.pick(NOUNS)} as a whole.`,
    ]);
    const part: Part = {
      ...silent,
      kind: 'denial',
      text: text.charAt(0).toUpperCase() + text.slice(1),
      standings: ['denied'],
      speakers: [A],
      about: [it.id],
      denies: [it.id],
    };
    statements.push({ ...part, status: 'denied', who: A, knownFrom: dayAt(after + choices.below(12)), sources: ['own'] });
  }
  if (choices.chance(0.55)) {
    const text = choices.pick(['It could not be verified independently.', `${it.media} could not verify it.`]);
    const part: Part = {
      ...silent,
      kind: 'caveat',
      text: text.charAt(0).toUpperCase() + text.slice(1),
      standings: ['unverified'],
      speakers: [it.media],
      about: [it.id],
      doubts: [it.id],
    };
    statements.push({ ...part, status: 'unverified', who: it.media, knownFrom: dayAt(after + choices.below(12)), sources: ['own'] });
  }
  return {
    id,
    kind: 'claim',
    name: `The claim about ${A} and ${it.deed.rest}`,
    aliases: [],
    date: dayAt(after),
    statements,
    links,
    scope: ['public'],
    sources: sourcesOf(id, after, source),
  };
}

function anEventRecord(id: string, it: Case, at: number, links: readonly string[], choices: Choices): DraftRecord {
  const A = it.accused.short;
  const text = `In a statement ${A} called the ${choices.pick(NOUNS)} “${choices.pick(SLURS)}”.`;
  const part: Part = { ...silent, kind: 'denial', text, standings: ['denied'], speakers: [A], about: [it.id], denies: [it.id] };
  const statements = [{ ...part, status: 'denied', who: A, knownFrom: dayAt(at + choices.below(3)), sources: ['own'] }];
  return {
    id,
    kind: 'event',
    name: `Statement by ${A} on ${it.deed.rest}`,
    aliases: [],
    date: dayAt(at),
    statements,
    links,
    scope: ['public'],
    sources: sourcesOf(id, at, undefined),
  };
}

function anOrganisation(id: string, accused: Accused, links: readonly string[], choices: Choices): DraftRecord {
  const facts = [
    `Founded in ${1950 + choices.below(60)} and based in ${choices.pick(CITIES)}.`,
    `It employs ${2 + choices.below(90)},300 people.`,
    `Its chair since 2019 is a former mayor of ${choices.pick(CITIES)}.`,
  ];
  const state = (part: Part, status: string) => ({ ...part, status, knownFrom: dayAt(choices.below(12)), sources: ['own'] });
  const statements = choices.some(facts, 1 + choices.below(3)).map((text) => state({ ...silent, text }, 'fact'));
  if (choices.chance(0.3)) {
    const overtaken = { id, rule: 'lead_only' } as const;
    statements.push(state({ ...silent, text: `Its capital is ${3 + choices.below(90)} million crowns.`, conflict: { ...overtaken, isLead: true } }, 'fact'));
    statements.push(
      state(
        {
          ...silent,
          standings: ['attributed'],
          text: `One outlet puts its capital at ${3 + choices.below(90)} billion crowns.`,
          conflict: { ...overtaken, isLead: false },
        },
        'attributed',
      ),
    );
  }
  if (choices.chance(0.3)) {
    for (const paper of ['One register', 'Another register', 'The chamber of trade'].slice(0, 2 + choices.below(2))) {
      const part: Part = {
        ...silent,
        standings: ['attributed'],
        text: `${paper} counts ${3 + choices.below(60)} subsidiaries.`,
        conflict: { id, rule: 'each', isLead: false },
      };
      statements.push({ ...state(part, 'attributed') });
    }
  }
  const name = accused.name.replace(/^the /, '');
  return {
    id,
    kind: 'organisation',
    name,
    aliases: [...new Set([accused.short.replace(/^the /, ''), ...accused.aliases])].filter((alias) => alias !== name),
    statements,
    links,
    scope: ['public'],
    sources: sourcesOf(id, 0, undefined),
  };
}

function sourcesOf(id: string, after: number, article: DraftArticle | undefined): DraftRecord['sources'] {
  const own = { key: 'own', title: `On ${id}`, publisher: 'Register of Companies', date: dayAt(after), url: `https://register.example/${id}` };
  if (article === undefined) return [own];
  return [
    own,
    {
      key: 'article',
      title: article.id,
      publisher: article.publisher,
      date: article.published_at ?? dayAt(after),
      url: `https://news.example/${article.id}`,
      document: article.id,
    },
  ];
}

/** Counts the offsets of a record's statements. */
export function renderRecord(draft: DraftRecord): { raw: RawRecord; text: string; known: Known[] } {
  const known: Known[] = [];
  let text = '';
  const statements = draft.statements.map((statement, index) => {
    if (index > 0) text += '\n';
    const visibleFrom = draft.kind === 'event' && draft.date !== undefined && draft.date > statement.knownFrom ? draft.date : statement.knownFrom;
    known.push({ ...statement, document: draft.id, start: text.length, end: text.length + statement.text.length, headingStart: null, knownFrom: visibleFrom });
    text += statement.text;
    const { status, who, sources, knownFrom } = statement;
    return { id: `${draft.id}#${index + 1}`, text: statement.text, status, ...(who === undefined ? {} : { who }), sources, known_from: knownFrom };
  });
  const { date, ...rest } = draft;
  const conflicts = (['lead_only', 'each'] as const).flatMap((rule) => {
    const ids = (isWanted: (part: Part) => boolean): string[] =>
      draft.statements.flatMap((part, index) => (part.conflict?.rule === rule && isWanted(part) ? [`${draft.id}#${index + 1}`] : []));
    const statements = ids(() => true);
    const [lead] = ids((part) => part.conflict?.isLead === true);
    return statements.length === 0 ? [] : [{ about: rule, rule, statements, ...(lead === undefined ? {} : { lead }) }];
  });
  return { raw: { ...rest, statements, conflicts, ...(date === undefined ? {} : { date, date_precision: 'day' as const }) }, text, known };
}
