// A channel's morning briefs over both changes of daylight saving: one a day, with what is new, at its own time. Played by a driver that starts this program
// at a time of its own (`restart({ at })`) against a local Slack or Discord. DIGEST_FOR=everyone; DATA_DIR is the program's, also in the driver's environment.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Each with the instant at which 02:30 falls there. On 28 Mar 2027 there is none: 03:00 is the first minute; on 31 Oct it comes twice. */
const MORNINGS = [
  ['2027-03-27', '2027-03-27T01:30:00Z'],
  ['2027-03-28', '2027-03-28T01:00:00Z'],
  ['2027-03-29', '2027-03-29T00:30:00Z'],
  ['2027-10-30', '2027-10-30T00:30:00Z'],
  ['2027-10-31', '2027-10-31T00:30:00Z'],
  ['2027-11-01', '2027-11-01T01:30:00Z'],
];
const AGAIN = '2027-10-31T01:30:00Z';
const BEFORE_MS = 9000;
const AFTER_MS = 6000;

export default async ({ slack, discord, rep, restart, sleep }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mornings-'));
  const sim = slack ?? discord;
  const words = (sent) => JSON.stringify(slack ? [sent.text, sent.blocks] : sent.snapshot);
  const isPost = (sent) => (slack ? !sent.ephemeral && sent.method === 'chat.postMessage' : !sent.ephemeral && sent.via === 'channel');
  const uploadsIn = (calls) => {
    const described = calls.filter(({ method }) => method === 'files.getUploadURLExternal');
    return calls.filter(({ method }) => method === 'files.completeUploadExternal').map(({ at }, index) => ({ at, alt: described[index]?.args.alt_txt }));
  };
  const attachedIn = (sent, { message }) =>
    sent
      .filter((each) => each.via === 'edit' && each.message === message)
      .flatMap(({ at, snapshot }) => snapshot.attachments.map(({ description }) => ({ at, alt: description })));
  let clock;

  const startAt = async (at) => {
    await restart({ signal: 'SIGTERM', at });
    clock = { real: Date.now(), wall: sim.now() };
  };
  const wallOf = ({ at }) => clock.wall + at - clock.real;
  const said = async (options) => {
    const since = sim.outbox.length;
    if (slack) {
      const line = Object.entries(options).map(([name, value]) => (name === 'action' ? value : `${name}:${value}`));
      await slack.slash('/digest', line.join(' '));
    } else {
      const { action, ...others } = options;
      await discord.slash('digest', { [action]: others });
    }
    const isAnswer = (sent) => /Berlin|[Mm]orning brief/u.test(words(sent));
    await sim.sent((shown, sent) => isAnswer(slack ? shown : sent), { since, timeout: 15_000 });
    return words(sim.outbox.slice(since).find(isAnswer));
  };
  /** What is new of a morning: an article of that day, and but for the first, which tells how things stand, one of the day before with an allegation and its denial. */
  const arrives = (day, count, isFirst) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const articles = [
      {
        id: day,
        title: `What Alibaba said on ${day}`,
        text: `Alibaba said on ${day} that it had opened ${count} new offices in Hangzhou. The company gave no reason.`,
        publisher: 'Morning Paper',
        published_at: day,
      },
      {
        id: `${day}-evening`,
        title: `Harbour ${count} and Alibaba`,
        text: `Customs officers of harbour ${count} accuse Alibaba of hiding ${count * 7} crates from them. Alibaba denied hiding crates in harbour ${count}.`,
        publisher: 'Evening Wire',
        published_at: before,
      },
    ];
    const file = path.join(folder, `${day}.jsonl`);
    const lines = (isFirst ? articles.slice(0, 1) : articles).map((article) =>
      JSON.stringify({ ...article, type: 'article', url: `https://paper.example/${article.id}` }),
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    execFileSync('npm', ['run', '-s', 'footnote', '--', 'ingest', file], { cwd: path.join(import.meta.dirname, '../..') });
  };

  await startAt('2027-03-26T09:00:00Z');
  const ordered = await said({ action: 'subscribe', topics: 'alibaba', time: '2:30', zone: 'berlin' });
  rep.check('the order is answered with the next three times', /27 Mar 02:30.*28 Mar 03:00.*29 Mar 02:30/su.test(ordered), ordered.slice(0, 600));

  for (const [at, [day, due]] of MORNINGS.entries()) {
    arrives(day, at + 3, at === 0);
    const since = sim.outbox.length;
    const sinceCall = sim.calls.length;
    await startAt(new Date(Date.parse(due) - BEFORE_MS).toISOString());
    await sleep(BEFORE_MS + AFTER_MS);
    const posts = sim.outbox.slice(since).filter(isPost);
    rep.check(`${day}: one message`, posts.length === 1, `${posts.length}: ${posts.map(words).join('\n').slice(0, 800)}`);
    if (posts.length === 0) continue;
    const late = wallOf(posts[0]) - Date.parse(due);
    rep.check(`${day}: at its time`, late >= 0 && late < AFTER_MS, `${late} ms after it`);
    rep.check(`${day}: what is new`, new RegExp(`opened ${at + 3} new offices`, 'u').test(words(posts[0])), words(posts[0]).slice(0, 1200));
    const pictures = slack ? uploadsIn(sim.calls.slice(sinceCall)) : attachedIn(sim.outbox.slice(since), posts[0]);
    rep.check(`${day}: one picture, after the words`, pictures.length === 1 && pictures[0].at >= posts[0].at, JSON.stringify(pictures).slice(0, 800));
    const said = pictures[0]?.alt ?? '';
    rep.check(
      `${day}: the picture in words`,
      /^Timeline: Alibaba Group · (?:new since|as things stand).*\d events, /u.test(said) && /with a denial/u.test(said),
      said,
    );
    rep.check(`${day}: nothing of the day before`, !new RegExp(`opened ${at + 2} new offices`, 'u').test(words(posts[0])), words(posts[0]).slice(0, 1200));
  }

  const since = sim.outbox.length;
  await startAt(new Date(Date.parse(AGAIN) - BEFORE_MS).toISOString());
  await sleep(BEFORE_MS + AFTER_MS);
  rep.check('an hour that comes twice brings one', sim.outbox.slice(since).filter(isPost).length === 0);

  await startAt('2027-11-01T12:00:00Z');
  const why = await said({ action: 'why' });
  rep.check('why tells of each day', /posted/u.test(why) && /skipped/u.test(why), why.slice(0, 1500));
  console.log(why.slice(0, 3000));
};
