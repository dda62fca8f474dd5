/** Somebody who is accused. `name` and `short` stand as they do inside a sentence. */
export interface Accused {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** What the next sentence may call it. */
  readonly generic: string;
  readonly aliases: readonly string[];
}

/** Somebody who accuses; `paper` is a document that does. */
export interface Accuser {
  readonly name: string;
  readonly short: string;
  readonly kind: 'body' | 'paper' | 'person' | 'group';
}

/** Something nobody should do: `rest` completes each form of the verb. */
export interface Deed {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly rest: string;
}

const accused = (id: string, name: string, short: string, generic = 'company', aliases: readonly string[] = []): Accused => ({
  id,
  name,
  short,
  generic,
  aliases,
});
const deed = (base: string, past: string, participle: string, gerund: string, rest: string): Deed => ({ base, past, participle, gerund, rest });

/** Invented names in many shapes: two words, capitals, a legal form with a full stop, other letters, an article, an ampersand. */
export const ACCUSED: readonly Accused[] = [
  accused('norvane', 'Norvane Systems Ltd.', 'Norvane', 'company', ['Norvane Systems']),
  accused('kestrel', 'Kestrel & Boyd', 'Kestrel & Boyd', 'bank'),
  accused('ortex', 'ORTEX', 'ORTEX'),
  accused('zhidao', 'Zhidao Robotics', 'Zhidao', 'company', ['智道机器人']),
  accused('mueller', 'Müller-Lindqvist AG', 'Müller-Lindqvist'),
  accused('acai', 'Açaí do Vale S.A.', 'Açaí do Vale'),
  accused('varna', 'the Varna Port Agency', 'the Varna Port Agency', 'agency', ['VPA']),
  accused('trelavo', 'Trelavo Ltd.', 'Trelavo'),
  accused('heron', 'Blue Heron Foods', 'Blue Heron', 'company'),
  accused('saarelaid', 'Saarelaid Holding', 'Saarelaid'),
  accused('pinnacle', 'Pinnacle Rail', 'Pinnacle Rail', 'operator'),
  accused('qmr', 'QMR Labs', 'QMR', 'laboratory'),
  accused('amberlight', 'the Amberlight Foundation', 'the Amberlight Foundation', 'charity', ['Amberlight']),
  accused('okonjo', 'Okonjo Shipping', 'Okonjo'),
  accused('tessera', 'Tessera Bank', 'Tessera', 'bank'),
  accused('vostok', 'Vostok-Mira', 'Vostok-Mira'),
  accused('odowd', 'O’Dowd Brewing', 'O’Dowd'),
  accused('hallgrim', 'Hallgrím Energy', 'Hallgrím', 'utility'),
  accused('lumen', 'Lumen Toys Inc.', 'Lumen Toys'),
  accused('desmarais', 'Desmarais et Fils', 'Desmarais'),
];

export const ACCUSERS: readonly Accuser[] = [
  { name: 'the Harbour Ministry', short: 'the ministry', kind: 'body' },
  { name: 'the Nordic Data Authority', short: 'the authority', kind: 'body' },
  { name: 'the campaign group Clearwater Watch', short: 'Clearwater Watch', kind: 'body' },
  { name: 'the dockers’ union', short: 'the union', kind: 'body' },
  { name: 'the Consumer Tribunal of Ghent', short: 'the tribunal', kind: 'body' },
  { name: 'a confidential cabinet memo', short: 'the memo', kind: 'paper' },
  { name: 'an internal audit', short: 'the audit', kind: 'paper' },
  { name: 'a Senate report', short: 'the report', kind: 'paper' },
  { name: 'a leaked police dossier', short: 'the dossier', kind: 'paper' },
  { name: 'Senator Ilse Varga', short: 'Varga', kind: 'person' },
  { name: 'the former accountant Tomás Rey', short: 'Rey', kind: 'person' },
  { name: 'Dr. Ngozi Adeyemi', short: 'Adeyemi', kind: 'person' },
  { name: 'Mayor Pieter van Loon', short: 'van Loon', kind: 'person' },
  { name: 'two former employees', short: 'the former employees', kind: 'group' },
  { name: 'local fishermen', short: 'the fishermen', kind: 'group' },
  { name: 'prosecutors in Lyon', short: 'the prosecutors', kind: 'group' },
];

export const DEEDS: readonly Deed[] = [
  deed('sell', 'sold', 'sold', 'selling', 'the location data of its customers to brokers'),
  deed('hide', 'hid', 'hidden', 'hiding', 'a leak of solvents from regulators'),
  deed('pay', 'paid', 'paid', 'paying', 'bribes to customs officers'),
  deed('falsify', 'falsified', 'falsified', 'falsifying', 'emission tests of ferries'),
  deed('dump', 'dumped', 'dumped', 'dumping', 'untreated waste into the Elm river'),
  deed('copy', 'copied', 'copied', 'copying', 'the source code of a rival'),
  deed('share', 'shared', 'shared', 'sharing', 'passenger records with a foreign intelligence service'),
  deed('underpay', 'underpaid', 'underpaid', 'underpaying', 'seasonal workers in its canneries'),
  deed('rig', 'rigged', 'rigged', 'rigging', 'a tender for school buses'),
  deed('evade', 'evaded', 'evaded', 'evading', 'sanctions on aircraft parts'),
  deed('inflate', 'inflated', 'inflated', 'inflating', 'the number of its subscribers'),
  deed('help', 'helped', 'helped', 'helping', 'a foreign navy spy on undersea cables'),
  deed('destroy', 'destroyed', 'destroyed', 'destroying', 'inspection records before an audit'),
  deed('employ', 'employed', 'employed', 'employing', 'children in its cotton mills'),
  deed('tap', 'tapped', 'tapped', 'tapping', 'the private calls of its own staff'),
  deed('withhold', 'withheld', 'withheld', 'withholding', 'safety warnings about faulty brakes'),
  deed('launder', 'laundered', 'laundered', 'laundering', 'money for a smuggling ring'),
  deed('steal', 'stole', 'stolen', 'stealing', 'designs for a battery from a university'),
  deed('pass', 'passed', 'passed', 'passing', 'details of unpatched software flaws to the military'),
  deed('manipulate', 'manipulated', 'manipulated', 'manipulating', 'the price of olive oil'),
  deed('mislead', 'misled', 'misled', 'misleading', 'investors about hidden debts'),
  deed('overcharge', 'overcharged', 'overcharged', 'overcharging', 'hospitals for oxygen'),
];

export const MEDIA = [
  'the Sunday Gazette',
  'the Financial Courier',
  'Kurir Press',
  'Radio Estuary',
  'the news agency Interwire',
  'La Tribuna',
  'the Morning Ledger',
] as const;
export const PUBLISHERS = ['The Daily Ledger', 'Nordwind Post', 'Estuary News', 'Harbour Times', 'Die Küste', 'Market Monitor'] as const;
export const PEOPLE = ['Ada Nkemelu', 'Jonas Reiter', 'Siobhán Keane', 'Rafael Ibarra', 'Mei Tanaka', 'Olu Bankole'] as const;
export const CITIES = ['Aarhus', 'Gdańsk', 'Porto', 'Leith', 'Trieste', 'Bergen'] as const;
export const SLURS = ['complete fiction', 'baseless', 'a fairy tale', 'pure invention', 'nonsense from start to finish', 'malicious and untrue'] as const;
export const NOUNS = ['accusations', 'allegations', 'claims'] as const;
