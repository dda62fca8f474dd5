import * as z from 'zod';
import { askApi, type Check, type Examined, missing, ok, wrong } from '../../bot/examine.ts';
import type { Clock } from '../../core/clock.ts';

export interface DiscordExamination {
  /** Without the version and a last `/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly applicationId: string;
  readonly publicKey: string | null;
  readonly guildId: string | null;
  readonly mode: 'gateway' | 'http';
  /** Whether the commands that Discord lists are what they should be. */
  isRegistered(listed: readonly object[]): boolean;
}

const PORTAL = 'https://discord.com/developers/applications';
const application = z.object({ id: z.string(), verify_key: z.string(), interactions_endpoint_url: z.string().nullish() });
const user = z.object({ id: z.string(), username: z.string() });

/** Asks Discord whether the token, the application's id and key, the road of its interactions and the list of commands are right (docs.discord.com, API version 10). */
export async function examineDiscord(examination: DiscordExamination, clock: Clock): Promise<Examined> {
  const { apiUrl, botToken, applicationId, guildId } = examination;
  const get = (path: string) => askApi(`${apiUrl}/v10${path}`, { headers: { authorization: `Bot ${botToken}` } }, clock);
  const me = await get('/users/@me');
  if (me === undefined) return { checks: [unreached], aheadMs: null };
  const known = user.safeParse(me.body);
  if (me.status !== 200 || !known.success) return { checks: [refused(me.status)], aheadMs: me.aheadMs };
  const own = application.safeParse((await get('/applications/@me'))?.body);
  const place = guildId === null ? '' : `/guilds/${guildId}`;
  const listed = await get(`/applications/${applicationId}${place}/commands`);
  const checks = [
    ok('Discord bot token', 'accepted'),
    ...(own.success ? applicationChecks(own.data, examination) : [unreached]),
    commandsCheck(listed, examination),
  ];
  return { checks, aheadMs: me.aheadMs };
}

const unreached = wrong('Discord', 'its API cannot be reached.', 'Check the network of this machine, and DISCORD_API_URL when it is set.');

const refused = (status: number): Check =>
  status === 401
    ? wrong('Discord bot token', 'DISCORD_BOT_TOKEN is not accepted.', `Copy a new one from Bot, Reset Token of your application at ${PORTAL}.`)
    : wrong('Discord', `its API answers with status ${status}.`, 'Try again in some minutes.');

function applicationChecks(own: z.output<typeof application>, { applicationId, publicKey, mode }: DiscordExamination): readonly Check[] {
  const where = `Copy it from General Information of the application whose bot this is, at ${PORTAL}.`;
  const sentTo = own.interactions_endpoint_url ?? '';
  return [
    own.id === applicationId ? ok('Discord application', applicationId) : wrong('Discord application', 'DISCORD_APPLICATION_ID belongs to another bot.', where),
    ...(publicKey === null
      ? []
      : own.verify_key.toLowerCase() === publicKey.toLowerCase()
        ? [ok('Discord public key', 'matches')]
        : [wrong('Discord public key', 'DISCORD_PUBLIC_KEY is not the one of this application.', where)]),
    mode === 'gateway' ? gatewayCheck(sentTo) : httpCheck(sentTo),
  ];
}

/** No intent that is used (Guilds, GuildMessages, DirectMessages) is privileged, so that none has to be switched on. */
const gatewayCheck = (sentTo: string): Check =>
  sentTo === ''
    ? ok('Discord interactions', 'over the gateway; no privileged intent is needed')
    : wrong(
        'Discord interactions',
        'Discord sends them to an address, and none over the gateway.',
        `Empty Interactions Endpoint URL under General Information at ${PORTAL}, or set DISCORD_INTERACTIONS=http.`,
      );

const httpCheck = (sentTo: string): Check =>
  sentTo === ''
    ? missing(
        'Discord interactions',
        'no address is set for them.',
        `Start Footnote, then enter its address under General Information, Interactions Endpoint URL at ${PORTAL}.`,
      )
    : ok('Discord interactions', 'sent to an address');

function commandsCheck(listed: Awaited<ReturnType<typeof askApi>>, { guildId, isRegistered }: DiscordExamination): Check {
  const read = z.array(z.looseObject({})).safeParse(listed?.body);
  if (listed === undefined) return unreached;
  if (listed.status !== 200 || !read.success) {
    const next = guildId === null ? 'Check DISCORD_APPLICATION_ID.' : 'Invite the bot to the server of DISCORD_GUILD_ID with the scope applications.commands.';
    return wrong('Discord commands', 'they cannot be listed.', next);
  }
  if (isRegistered(read.data)) return ok('Discord commands', `${read.data.length} registered, up to date`);
  return missing('Discord commands', 'what is registered is not what this version has.', 'Start Footnote: it registers them.');
}
