/** What stands where a secret stood. */
export const HIDDEN = '[hidden]';

/** Whether what is kept under a name is secret, or is a text of a person or a document: both have no place in a log. */
export const isHiddenName = (name: string): boolean => SECRET_NAME.test(name) || TEXT_NAME.test(name);

/**
 * A text without the tokens, secrets and secret addresses of platforms in it: those in `known`, and all that looks like one.
 *
 * Of an address it leaves the part that says where it leads. It is for a text itself, not for JSON, whose escapes could stand right before a secret.
 */
export function scrub(text: string, known: readonly string[] = []): string {
  const without = known.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  return SHAPES.reduce((rest, [shape, put]) => rest.replace(shape, put), without);
}

const SECRET_NAME = /token|secret|authori[sz]ation|passw|cookie|credential|signature|response[-_]?url|webhook|api[-_]?key|private[-_]?key/iu;
const TEXT_NAME = /^(?:text|content|body|requestBody|rawBody|payload|blocks|embeds|attachments|components|json|rawError)$/u;

/** What ends an unquoted value in a text, an address or JSON. */
const VALUE = '[^\\s"\'\\\\&<>]+';

/** Each with what is put in its place; `$1` is what may stay. Forms of the tokens: docs.slack.dev/authentication/tokens and docs.discord.com/developers/reference. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/x(?:ox[a-z]|app)(?:[-.][\w-]+)+/giu, HIDDEN],
  // A bot token of Discord: the id, a time and a signature in base64url.
  [/[\w-]{18,36}\.[\w-]{5,8}\.[\w-]{25,}/gu, HIDDEN],
  // A token of an interaction is base64 of "interaction:" and so on.
  [/aW50ZXJhY3Rpb246[\w+/-]*=*/gu, HIDDEN],
  [/(\/(?:webhooks|interactions)\/\d+\/)(?!messages\b)[^\s"'\\/?&<>]+/giu, `$1${HIDDEN}`],
  [new RegExp(`(hooks\\.slack(?:-gov)?\\.com/)${VALUE}`, 'giu'), `$1${HIDDEN}`],
  [new RegExp(`(/(?:commands|actions|services|workflows|triggers)/[TE][A-Z0-9]+/)${VALUE}`, 'gu'), `$1${HIDDEN}`],
  [new RegExp(`([?&](?:[\\w-]*token|secret|sig|signature|key|code|ticket)=)${VALUE}`, 'giu'), `$1${HIDDEN}`],
  [/\b(Bearer|Basic)(?:\s+|%20|\+)[\w.~+/=-]{6,}/giu, `$1 ${HIDDEN}`],
  [/(\/\/)[^\s/@"'\\]+@/gu, `$1${HIDDEN}@`],
  [/v0=[0-9a-f]{64}/giu, HIDDEN],
  // A signing secret or a client secret of Slack, and a signature of Discord.
  [/(?<![0-9a-f])(?:[0-9a-f]{32}|[0-9a-f]{128})(?![0-9a-f])/giu, HIDDEN],
];
