/** What Discord takes, from its documentation (https://discord.com/developers/docs, read in November 2025). Lengths are checked in UTF-16 units, which are never fewer than its characters. */
export const LIMITS = {
  content: 2000,
  /** Components of one message, nested ones counted. */
  components: 40,
  /** Characters of all text displays of one message. */
  text: 4000,
  buttonsInRow: 5,
  customId: 100,
  label: 80,
  /** Alternative text of a picture. */
  description: 1024,
  commandName: 32,
  commandDescription: 100,
  options: 25,
  choices: 25,
  choice: 100,
  stringOption: 6000,
  nonce: 25,
  /** Of a modal: its title and its fields' labels, what is said below these, how many fields, and what is typed. */
  modalLabel: 45,
  modalDescription: 100,
  modalFields: 5,
  input: 4000,
} as const;

/** First response to an interaction: 3 s, less what the way there takes. */
export const ACKNOWLEDGE_MS = 2500;
/** What a form may take of it: it has to be the first response. */
export const FORM_MS = 1500;
/** An interaction's token lives 15 minutes; a minute before that its webhook is no longer used. */
export const TOKEN_MS = 14 * 60_000;
