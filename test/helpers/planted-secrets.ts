/** Made up, each in the form that platforms give; joined from parts so that no scanner takes them for real ones. */
const join = (...parts: readonly string[]) => parts.join('');
const HEX = '0123456789abcdef';
const SIGNED = 'q7Zs-K2mPxW9_aLd4TnVbYc8RfGh';

export const SECRETS: Readonly<Record<string, string>> = {
  'a bot token of Slack': join('xo', 'xb-17653672481-', '19874698323-pdFZKVeTuE8sk7oOcHrzqqgy'),
  'a user token of Slack': join('xo', 'xp-17653672481-', '19874698323-1-aB3'),
  'a rotated token of Slack': join('xo', 'xe.xo', 'xb-1-Mi0yLTE3NjUzNjcyNDgx'),
  'an app token of Slack': join('xa', 'pp-1-A0123456789-', '4567890123456-', HEX.repeat(4)),
  'a signing secret of Slack': join('8f742231', 'b10e8888', 'abcd99ed', 'e6d5c1c0'),
  'a bot token of Discord': join('MTE4NzYxOTMzMDY0', 'MjU3MTI4', '.Gx1a2B.', SIGNED),
  'a newer bot token of Discord': join('MTE4NzYxOTMzMDY0MjU3MTI4OQ', '.GhJkLm.', SIGNED, 'aBcDeFgHiJ'),
  'a token of an interaction': join('aW50ZXJhY3Rp', 'b246MTE4NzYxOTMzMDY0MjU3MTI4OTpBYmNERWY'),
  'a signature of Slack': join('v0=', HEX.repeat(4)),
  'a signature of Discord': HEX.repeat(8),
};

/** Texts with a secret in them that only its place gives away: the text, and the part that must not be seen. */
export const PLACES: readonly (readonly [string, string])[] = [
  ['Authorization: Bearer abc.DEF~ghi+jkl/mno==', 'abc.DEF~ghi+jkl/mno=='],
  ['authorization: basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
  ['https://hooks.slack.com/commands/T0AB/55/Zk9 refused', 'Zk9'],
  ['https://hooks.slack.com/services/T0AB/B0CD/mNoPq', 'mNoPq'],
  ['POST http://127.0.0.1:4100/commands/T0001/77/sEcReT', 'sEcReT'],
  ['https://discord.com/api/v10/webhooks/118761/aB-c_d.e?wait=true', 'aB-c_d.e'],
  ['https://discord.com/api/v10/webhooks/118761/aB-c_d/messages/@original', 'aB-c_d'],
  ['https://discord.com/api/v10/interactions/118761/tOkEn/callback', 'tOkEn'],
  ['wss://wss-primary.slack.com/link/?ticket=12-ab&app_id=77', '12-ab'],
  ['https://example.com/?access_token=mine&x=1', 'mine'],
  ['postgres://footnote:hunter2@db/footnote', 'hunter2'],
];
