/**
 * What Slack accepts, in characters and counts.
 *
 * Source: the Block Kit reference at docs.slack.dev (read November 2025) and the comments of @slack/types. The whole text of a message is bounded
 * near 13,200 characters without a word in the reference: what is sent stays well below.
 */
export const LIMITS = {
  /** Budget of a message or view: refused are more than 50 blocks and about 13,200 characters. */
  blocks: 45,
  characters: 12_000,
  /** Text of a section or of one element of a context block. */
  text: 3000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  /** Refused are more than 2,000. */
  buttonValue: 300,
  alt: 2000,
  prompts: 4,
  /** Of a modal: its title and buttons, the labels and hints of its fields, what is typed, and what it brings back. */
  title: 24,
  label: 150,
  input: 3000,
  metadata: 3000,
  /** Of a list to choose from: how many, and the characters of each. */
  options: 100,
  option: 75,
  /** What Slack advises for `text`, which stands beside the blocks for notifications and screen readers. */
  fallback: 4000,
  /** Longer addresses are shown without a link: a message has room for what it says. */
  url: 1000,
} as const;
