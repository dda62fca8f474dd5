import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';

const TOKEN = /\bx(?:ox[a-z]|app)[\w.-]*|wss?:\S+/giu;

/**
 * What the SDK has to say, in our log: only its own words, never what it was given, since that may be what a person typed.
 *
 * Its details are for those who look for its faults and hold whole payloads: they go nowhere.
 */
export function createSdkLog(log: Log): Logger {
  const say =
    (level: 'warn' | 'error') =>
    (...given: unknown[]): void => {
      const [words] = given;
      const error = given.find((each) => each instanceof Error);
      const said = typeof words === 'string' ? words.replace(TOKEN, '…').slice(0, 200) : 'an error';
      log[level]({ sdk: said, ...(error === undefined ? {} : { error }) }, "Slack's SDK reports");
    };
  return {
    debug() {},
    info() {},
    warn: say('warn'),
    error: say('error'),
    setLevel() {},
    setName() {},
    getLevel: () => 'info' as LogLevel,
  };
}
