// What people do on Discord, and what Discord does to a program, one after the other, against a driver that stands in for Discord:
//   node drive.mjs --platform discord [--delivery http] --cwd … --start "npm start" --scenario test/e2e/discord.mjs
const components = (message) =>
  (message.components ?? []).flatMap(function walk(component) {
    return [component, ...(component.components ?? []).flatMap(walk)];
  });
const textOf = (message) => [message.content, ...components(message).map(({ content }) => content)].filter(Boolean).join('\n');
const linesOf = (message) => components(message).flatMap(({ custom_id: line }) => line ?? []);

/** The command on a message, which the driver has no act for: over HTTP it knows no webhook of it, so that the answer goes to direct messages. */
function checkThis(sim, content) {
  const id = `${Date.now()}000001`;
  const [user, channel, message] = [sim.users.alice, sim.channels.briefings, { id: `${Date.now()}000002`, content, embeds: [], author: sim.users.bob }];
  const token = `check-${id}`;
  const it = { id, token, at: Date.now(), type: 2, user, channel, what: 'Check this', resolve() {} };
  const payload = {
    id,
    token,
    application_id: sim.appId,
    type: 2,
    version: 1,
    guild_id: sim.guildId,
    channel_id: channel.id,
    channel,
    context: 0,
    member: { user, nick: null, roles: [], permissions: '0' },
    data: { id: '1', name: 'Check this', type: 3, target_id: message.id, resolved: { messages: { [message.id]: message } } },
  };
  if (sim.o.delivery === 'http') return sim.post(payload);
  sim.pending.set(id, it);
  sim.byToken.set(token, it);
  sim.dispatch('INTERACTION_CREATE', payload);
}

export default async ({ discord: sim, rep, sleep, restart }) => {
  const gateway = sim.o.delivery === 'gateway';
  const answered = async (act, { matching = () => true, timeout = 10_000 } = {}) => {
    const since = sim.outbox.length;
    const done = await act();
    const entry = await sim.sent((message, sent) => matching(message, sent) && textOf(message) !== '', {
      since,
      timeout,
      what: `an answer to ${done?.interaction?.what ?? 'a message'}`,
    });
    await sleep(120);
    return { done, entry, message: entry.message, text: textOf(entry.snapshot), sent: sim.outbox.slice(since) };
  };

  // Commands, each private, each deferred first.
  const brief = await answered(() => sim.slash('brief', { topic: 'alibaba' }));
  rep.check('/brief is deferred, private and drawn with components', brief.done.ack === 5 && brief.entry.ephemeral && (brief.message.flags & 32768) !== 0);
  rep.check(
    '/brief shows allegation, caveat, denial and source',
    /Alleged[\s\S]*Unverified[\s\S]*Denied[\s\S]*\[1\]\*\* Benzinga/.test(brief.text),
    brief.text,
  );
  const line = (message, command) => linesOf(message).find((each) => each.startsWith(`${command} `));
  const id = line(brief.message, 'share').split(' ')[1];
  for (const [name, options, expected] of [
    ['brief', { topic: '阿里巴巴', length: 'long', as_of: '2025-11-15' }, /Alibaba Group · disputed/],
    ['brief', { topic: 'tesla' }, /Not in the corpus/],
    ['ask', { question: 'did the FT confirm the memo?' }, /Unverified/],
    ['ask', { question: 'should I sell my shares?' }, /cannot give advice/],
    ['claims', { topic: 'alibaba' }, /who says what[\s\S]*Page 1 of/],
    ['timeline', { topic: 'alibaba' }, /timeline/],
    ['check', { text: 'Alibaba has vehemently denied these accusations' }, /Denied/],
    ['sources', { brief: id }, /in context/],
    ['sources', { brief: id, n: 1 }, /in context/],
    ['show', { brief: id }, /Alibaba Group · disputed/],
    ['why', { brief: id }, /came about/],
    ['feedback', { brief: id, verdict: 'good' }, /Kept/],
    ['status', {}, /documents/],
    ['help', {}, /What you can type/],
    ['help', { command: 'brief' }, /\/brief/],
    ['why', { brief: 'ZZZZ' }, /⚠️/],
    ['brief', { topic: 'alibaba', since: 'never' }, /⚠️/],
  ]) {
    const { text, done, entry } = await answered(() => sim.slash(name, options));
    rep.check(`/${name} ${JSON.stringify(options)} answers the asker alone`, done.ack === 5 && entry.ephemeral && expected.test(text), text);
  }
  const help = await answered(() => sim.slash('help'));
  rep.check(
    '/help says when mentions and direct messages do not come through',
    /mentions and direct messages do not come through/.test(help.text) === !gateway,
  );
  for (const open of [
    await answered(() => sim.slash('brief', { topic: 'alibaba', share: true }), { matching: (_, sent) => !sent.ephemeral }),
    await answered(() => sim.slash('share', { brief: id }), { matching: (_, sent) => !sent.ephemeral }),
  ]) {
    rep.check(
      'what is asked for in the open is posted once, and the asker told',
      open.sent.filter((sent) => !sent.ephemeral).length === 1 && open.sent.some((sent) => sent.ephemeral && /Posted/.test(textOf(sent.snapshot))),
      open.text,
    );
  }

  // Every button, where it is pressed.
  for (const pressed of linesOf(brief.message)) {
    const openly = pressed.startsWith('share');
    const { text, done, sent } = await answered(() => sim.click(brief.message, pressed), { matching: (_, each) => each.ephemeral !== openly });
    rep.check(
      `the button "${pressed}" answers ${openly ? 'in the channel' : 'the asker alone'}`,
      done.ok && text.length > 0 && (!openly || /Shared by alice/.test(text)) && sent.length > 0,
      text,
    );
    rep.check(`the button "${pressed}" leaves its message as it was`, /Alibaba Group · disputed/.test(textOf(brief.message)));
  }

  // Pages: in place for the asker, to whoever presses on a message that all see.
  const claims = await answered(() => sim.slash('claims', { topic: 'alibaba' }));
  const count = Number(/Page 1 of (\d+)/.exec(claims.text)[1]);
  const seen = new Set();
  for (let page = 2; page <= count; page++) {
    const { message, text, done } = await answered(() => sim.click(claims.message, (each) => each.custom_id?.startsWith(`${page} `)));
    for (const [quote] of text.matchAll(/^> .*$/gm)) seen.add(quote);
    rep.check(`page ${page} comes in place`, done.ack === 6 && message.id === claims.message.id && text.includes(`Page ${page} of ${count}`), text);
  }
  const back = await answered(() => sim.click(claims.message, (each) => each.custom_id?.startsWith(`${count - 1} `)));
  rep.check('and back', back.text.includes(`Page ${count - 1} of ${count}`) && seen.size > 5);
  const shared = await answered(() => sim.click(claims.message, (each) => each.custom_id?.startsWith('share ')), { matching: (_, sent) => !sent.ephemeral });
  const other = await answered(() => sim.click(shared.message, (each) => each.custom_id?.startsWith('2 '), { user: 'bob' }));
  rep.check(
    'a page of a message that all see goes to who pressed',
    other.entry.ephemeral && other.message.id !== shared.message.id && /Page 2 of/.test(other.text) && /Page 1 of/.test(textOf(shared.message)),
    other.text,
  );

  // Completion, from the index.
  const times = [];
  for (const typed of ['a', 'al', 'ali', 'whi', '阿', 'ft', '', 'zzzz']) {
    const { ack, data, ms } = await sim.autocomplete('brief', { topic: typed }, 'topic');
    times.push(ms);
    if (typed === 'ali') rep.check('names complete', ack === 8 && data.choices.some(({ value }) => value === 'Alibaba Group'), data);
    else rep.check(`"${typed}" completes without fault`, ack === 8 && data.choices.length <= 25, data);
  }
  const ids = await sim.autocomplete('why', { brief: id.slice(0, 2).toLowerCase() }, 'brief');
  rep.check(
    'ids of briefs complete',
    ids.data.choices.some(({ value }) => value === id),
    ids.data,
  );
  rep.check('completion takes less than 50 ms', Math.max(...times) < 50, times);

  // Whatever else people do.
  rep.check(
    'the command on a message is registered',
    sim.commands.guild[sim.guildId].some(({ type, name }) => type === 3 && name === 'Check this'),
  );
  const checked = await answered(() => checkThis(sim, 'Alibaba has vehemently denied these accusations'));
  rep.check('the command on a message checks what it says', /Denied/.test(checked.text), checked.text);

  if (gateway) {
    const mention = await answered(() => sim.say(`<@${sim.appId}> alibaba`));
    rep.check(
      'a mention is answered in the open, as an answer',
      !mention.entry.ephemeral && mention.message.message_reference?.message_id !== undefined && /disputed/.test(mention.text),
    );
    const question = await answered(() => sim.say(`<@${sim.appId}> did the FT confirm the memo?`));
    rep.check('a mention asks', /Unverified/.test(question.text), question.text);
    const greeting = await answered(() => sim.say(`<@${sim.appId}>`));
    rep.check('a mention without words is welcomed', /Footnote/.test(greeting.text), greeting.text);
    const direct = await answered(() => sim.say('alibaba', { channel: 'dm' }));
    rep.check('a direct message is answered there', direct.entry.channel !== brief.entry.channel && /disputed/.test(direct.text));
    const follow = await answered(() => sim.say('what did it deny?', { channel: 'dm' }));
    rep.check('what follows keeps the topic', /Denied/.test(follow.text), follow.text);
    const pressed = await answered(() => sim.click(direct.message, (each) => each.custom_id?.startsWith('sources ')));
    rep.check('a button in direct messages answers there', /in context/.test(pressed.text), pressed.text);
    const quiet = sim.outbox.length;
    sim.say('nothing to do with it');
    await sleep(300);
    rep.check('what is said to others is not answered', sim.outbox.length === quiet);
  }

  // What Discord does. Each time one visible answer, one effect.
  const faulty = async (name, faults, act = () => sim.slash('brief', { topic: 'alibaba' }), { openly = false, timeout = 20_000 } = {}) => {
    for (const fault of faults) sim.fault(fault);
    const got = await answered(act, { matching: (message, sent) => !(message.flags & 128) && (!openly || !sent.ephemeral), timeout });
    await sleep(400);
    const answers = got.sent.concat(sim.outbox.slice(sim.outbox.indexOf(got.sent.at(-1)) + 1)).filter((sent) => /Alibaba Group/.test(textOf(sent.snapshot)));
    rep.check(
      `${name}: one answer`,
      new Set(answers.map(({ message }) => message.id)).size === 1,
      answers.map(({ via }) => via),
    );
    sim.faults.length = 0;
  };
  const share = () => sim.slash('share', { brief: id });
  const edit = { method: 'PATCH', route: /@original/ };
  const post = { method: 'POST', route: /channels\/\d+\/messages/ };
  await faulty('429 by route', [{ ...edit, status: 429, retryAfter: 0.5 }]);
  await faulty('429 for everything', [{ ...edit, status: 429, retryAfter: 0.5, global: true }]);
  await faulty('502, 500 and 503 in a row', [
    { ...edit, status: 502 },
    { ...edit, status: 500 },
    { ...edit, status: 503 },
  ]);
  await faulty('an edit that is dropped', [{ ...edit, drop: true, times: 2 }]);
  await faulty('an edit that takes long', [{ ...edit, delayMs: 1500 }]);
  await faulty('a post that is dropped', [{ ...post, drop: true, times: 2 }], share, { openly: true });
  await faulty('a post with 502', [{ ...post, status: 502, times: 3 }], share, { openly: true });
  await faulty('a post with 429', [{ ...post, status: 429, retryAfter: 0.5 }], share, { openly: true });
  await faulty('a post that is refused', [{ ...post, status: 403, body: { message: 'Missing Access', code: 50001 } }], share, { openly: true });
  await faulty('an interaction that is over', [{ ...edit, status: 404, body: { message: 'Unknown Webhook', code: 10015 } }]);
  await faulty('a token that has run out', [{ ...edit, status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } }]);
  if (gateway) {
    await faulty('an acknowledgement that is dropped', [{ method: 'POST', route: /callback/, drop: true }]);
    await faulty('an acknowledgement with 502', [{ method: 'POST', route: /callback/, status: 502, times: 2 }]);
  }
  const thirty = Date.now() + 30_000;
  const outage = { ...edit, status: 503, times: Number.POSITIVE_INFINITY };
  sim.fault(outage);
  setTimeout(() => {
    outage.times = 0;
    for (const fault of sim.faults) fault.times = 0;
  }, 30_000);
  const late = await answered(() => sim.slash('brief', { topic: 'alibaba' }), { timeout: 60_000 });
  rep.check(
    'an outage of 30 s ends with an answer',
    Date.now() >= thirty - 1000 && /disputed/.test(late.text) && late.sent.length === 1,
    late.sent.map(({ via }) => via),
  );
  sim.faults.length = 0;

  const status = () => answered(() => sim.slash('status'));
  if (gateway) {
    const connected = async () => {
      for (let turn = 0; turn < 800 && !sim.connected(); turn++) await sleep(25);
    };
    for (const [name, act, expected, waitMs] of [
      ['a reconnect that was asked for (op 7)', () => sim.reconnectOp7(), 'resume', 300],
      ['a dropped connection', () => sim.dropGateway(), 'resume', 300],
      ['close 4000', () => sim.closeGateway(4000), 'resume', 300],
      ['an invalid session (op 9)', () => sim.invalidateSession(false), 'identify', 6500],
      ['an invalid session that may be resumed', () => sim.invalidateSession(true), 'resume', 300],
    ]) {
      const from = sim.gatewayLog.length;
      act();
      await sleep(100);
      await connected();
      await sleep(waitMs);
      const { text } = await status();
      rep.check(
        `answers after ${name}`,
        /documents/.test(text) && sim.gatewayLog.slice(from).some(({ ev }) => ev === expected),
        sim.gatewayLog.slice(from).map(({ ev }) => ev),
      );
    }
    // Somebody asks while the connection is away: Discord sends it again with the session.
    sim.dropGateway();
    await sleep(50);
    const missed = await answered(() => sim.slash('status'));
    rep.check('what was asked while the connection was away is answered', /documents/.test(missed.text));
  }

  // A restart, and what comes again after it.
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const puts = sim.calls.filter(({ method }) => method === 'PUT').length;
    const was = await restart({ signal });
    rep.check(`${signal} ends it`, signal !== 'SIGTERM' || was?.signal !== 'SIGKILL', was);
    rep.check('a start registers nothing that is there already', sim.calls.filter(({ method }) => method === 'PUT').length === puts);
    const { text } = await status();
    rep.check(`answers after ${signal}`, /documents/.test(text));
    const old = await answered(() => sim.click(brief.message, (each) => each.custom_id?.startsWith('sources ')));
    rep.check('an old button still works', /in context/.test(old.text));
  }
  if (gateway) {
    const said = sim.say(`<@${sim.appId}> alibaba`);
    await sim.sent((message) => message.message_reference?.message_id === said.id, { since: 0 });
    const before = sim.outbox.length;
    const again = { ...said, guild_id: sim.guildId, member: { nick: null } };
    for (let times = 0; times < 3; times++) sim.dispatch('MESSAGE_CREATE', again);
    await restart({ signal: 'SIGKILL' });
    for (let times = 0; times < 3; times++) sim.dispatch('MESSAGE_CREATE', again);
    await sleep(800);
    rep.check('a message that comes again, also after a restart, is answered once', sim.outbox.length === before, sim.outbox.length - before);
  }
};
