// What a channel orders, on Slack or Discord: the form of /digest, one brief right away, /watch, and what becomes of a delivered brief when an article that it
// cites is edited. Played by a driver that starts this program with DIGEST_FOR=everyone; DATA_DIR is the program's, also in the driver's environment.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Longer than it may take until what another process has ingested is looked at. */
const NEWS_MS = 60_000;

export default async ({ slack, discord, rep, restart, sleep }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'orders-'));
  const sim = slack ?? discord;
  const words = (sent) => JSON.stringify(slack ? [sent.text, sent.blocks] : sent.snapshot);
  const isOpen = (sent) => (slack ? !sent.ephemeral : !sent.ephemeral && !sent.interaction);
  const type = (command, action, options = {}) => {
    if (discord) return discord.slash(command, command === 'watch' ? { topic: action, ...options } : { [action]: options });
    const line = [action, ...Object.entries(options).map(([name, value]) => (name === 'which' ? value : `${name}:${value}`))].join(' ');
    return command === 'watch' ? slack.slash('/footnote', `watch ${line}`) : slack.slash('/digest', line);
  };
  const hears = async (what, act, pattern, options = {}) => {
    const since = sim.outbox.length;
    await act();
    const isIt = (sent) => pattern.test(words(sent)) && (options.open === undefined || isOpen(sent) === options.open);
    const found = await sim
      .sent((first, second) => isIt(slack ? first : second), { since, timeout: options.timeout ?? 15_000 })
      .then(
        () => sim.outbox.slice(since).find(isIt),
        () => undefined,
      );
    rep.check(what, found !== undefined, sim.outbox.slice(since).map(words).join('\n').slice(0, 1500));
    return found;
  };
  const ingest = (article) => {
    const file = path.join(folder, 'news.jsonl');
    writeFileSync(file, `${JSON.stringify({ type: 'article', publisher: 'Morning Paper', ...article })}\n`);
    execFileSync('npm', ['run', '-s', 'footnote', '--', 'ingest', file], { cwd: path.join(import.meta.dirname, '../..') });
  };

  // The form, with a field that is wrong first.
  if (slack) {
    await slack.slash('/digest', 'subscribe');
    const view = await slack.view((each) => each.callback_id === 'form');
    rep.check('the form asks five things', view.blocks.length === 5, JSON.stringify(view.blocks).slice(0, 600));
    const zones = await slack.suggest(view, 'digest zone', 'tok').catch((error) => ({ body: String(error) }));
    rep.check('zones are found as they are typed', /Asia\/Tokyo/u.test(JSON.stringify(zones.body)), JSON.stringify(zones.body));
    const wrong = await slack.submit(view, { topics: 'alibaba', time: 'soon', zone: 'Asia/Tokyo' });
    rep.check('a wrong time is said at its field', wrong.action === 'errors' && wrong.errors.time !== undefined, JSON.stringify(wrong));
    await hears('the form orders a brief', () => slack.submit(view, { topics: 'alibaba', time: '7:15', zone: 'Asia/Tokyo' }), /07:15 \(Asia\/Tokyo\)/u);
  } else {
    const opened = await discord.slash('digest', { subscribe: {} });
    rep.check('the form is the first response', opened.ack === 9, JSON.stringify(opened));
    await hears('a wrong time is said', () => discord.submit({ topics: 'alibaba', time: 'soon', zone: 'tokyo', days: 'daily' }), /time/u);
    await discord.slash('digest', { subscribe: {} });
    await hears(
      'the form orders a brief',
      () => discord.submit({ topics: 'alibaba', time: '7:15', zone: 'tokyo', days: 'daily', only_if_changed: 'no' }),
      /07:15 \(Asia\/Tokyo\)/u,
    );
  }
  await hears(
    'a city that there is not',
    () => type('digest', 'subscribe', { topics: 'alibaba', time: '8:00', zone: 'atlantis' }),
    /atlantis|no (?:city|zone|time zone)/iu,
  );
  await hears('the list', () => type('digest', 'list'), /07:15/u);
  await hears('a pause', () => type('digest', 'pause'), /[Pp]aused/u);
  await hears('and on again', () => type('digest', 'resume'), /07:15|again/u);
  await hears('a preview is for who asks', () => type('digest', 'preview'), /as things stand/u, { open: false });

  // One brief right away, in the channel; then its article is edited.
  ingest({
    id: 'offices',
    title: 'Alibaba grows',
    text: 'Alibaba said on Monday that it had opened 14 new offices in Hangzhou. It gave no reason.',
    published_at: '2026-11-25',
    url: 'https://paper.example/offices',
  });
  await hears('one right away', () => type('digest', 'now'), /14 new offices/u, { open: true, timeout: 30_000 });
  await hears('why tells of it', () => type('digest', 'why'), /posted/u);
  ingest({
    id: 'offices',
    title: 'Alibaba grows',
    text: 'Alibaba said on Monday that it had opened 41 new offices in Hangzhou. It gave no reason. Correction: an earlier version had another number.',
    published_at: '2026-11-25',
    url: 'https://paper.example/offices',
  });
  await hears('the delivered brief is corrected', () => {}, /41 new offices|[Cc]orrect|edited/u, { open: true, timeout: NEWS_MS });

  // Something new on a topic.
  await hears('a watch', () => type('watch', 'alibaba'), /[Aa]libaba/u);
  await hears('its list', () => type('watch', 'list'), /Alibaba/iu);
  ingest({
    id: 'cloud',
    title: 'Cloud',
    text: 'Alibaba said on Tuesday that its cloud would cost 9 percent less. Analysts had expected it.',
    published_at: '2026-11-26',
    url: 'https://paper.example/cloud',
  });
  await hears('the channel is told', () => {}, /cost 9 percent less/u, { open: true, timeout: NEWS_MS });
  await hears('no more of it', () => type('watch', 'remove alibaba'), /[Nn]o longer|[Rr]emoved|not? (?:be )?told/u);

  // Others may not stop what a channel ordered by ids of another one; a restart keeps all.
  await restart({ signal: 'SIGKILL' });
  await hears('the list after a crash', () => type('digest', 'list'), /07:15/u);
  await hears('the end', () => type('digest', 'remove'), /[Rr]emoved|[Nn]o longer|ends/u);
  await hears('an empty list', () => type('digest', 'list'), /no morning brief/u);
  const since = sim.outbox.length;
  await sleep(3000);
  rep.check('and nothing more', sim.outbox.length === since, sim.outbox.slice(since).map(words).join('\n'));
};
