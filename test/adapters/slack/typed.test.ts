import { describe, expect, it } from 'vitest';
import { toTyped } from '../../../src/adapters/slack/typed.ts';

describe('what a person typed', () => {
  it.each([
    ['as it is', '  ali\u200bbaba?', '  ali\u200bbaba?'],
    ['the mention of this app at its beginning', '<@U0BOT> dale mill', 'dale mill'],
    ['the mention of this app in between', 'dale <@U0BOT|footnote> mill', 'dale mill'],
    ['the mention of this app alone', '<@U0BOT>', ''],
    ['character references', 'R&amp;D &lt;now&gt;', 'R&D <now>'],
    ['a reference that was typed', '&amp;lt;', '&lt;'],
    ['a link', 'see <https://a.example/x>', 'see https://a.example/x'],
    ['a link with words', 'see <https://a.example/x|a.example>', 'see a.example'],
    ['other people', '<@U2> and <@U3|bob>', '@U2 and @bob'],
    ['a channel', '<#C1|mill> <#C2>', '#mill #C2'],
    ['a broadcast', '<!here> <!channel|channel>', '@here @channel'],
    ['a group', '<!subteam^S1|@ops>', '@ops'],
    ['a date', '<!date^1392734382^{date}|18 Feb>', '18 Feb'],
  ])('%s', (_, text, typed) => {
    expect(toTyped(text, 'U0BOT')).toBe(typed);
  });
});
