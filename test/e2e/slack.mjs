// What people do in Slack, each once, and what Slack does to them. Played by a driver that starts this program against a local Slack and hands in
// its users (`slack`), its checks (`rep`), and a way to start the program anew (`restart`).

const button = (label) => (element) => element.text?.text === label;
const words = (message) => JSON.stringify([message.text, message.blocks]);

export default async ({ slack, rep, restart, sleep }) => {
  const socket = slack.o.mode === 'socket';
  const answered = async (what, act, isIt, options = {}) => {
    const since = slack.outbox.length;
    const said = await act();
    const message = await slack.sent(isIt, { since, timeout: 15_000, what, ...options }).catch((error) => error);
    rep.check(what, !(message instanceof Error), message instanceof Error ? message.message : undefined);
    return { message, said, since };
  };
  const privately = (pattern) => (message) => message.ephemeral && pattern.test(words(message));
  const inThread = (pattern) => (message) => !message.ephemeral && message.thread_ts !== undefined && pattern.test(words(message));

  // Every command of its own, and every other through /footnote.
  const { message: brief } = await answered('/brief', () => slack.slash('/brief', 'alibaba'), privately(/Alleged.*Denied/su));
  await answered('/ask', () => slack.slash('/ask', 'did the FT confirm the memo?'), privately(/could not independently confirm/u));
  await answered('/check', () => slack.slash('/check', 'Alibaba has vehemently denied these accusations'), privately(/check [0-9A-Z]{4}/u));
  await answered('/claims', () => slack.slash('/claims', 'alibaba'), privately(/who says what/u));
  await answered('/timeline', () => slack.slash('/timeline', 'alibaba'), privately(/timeline/u));
  const id = /"sources ([0-9A-Z]{10})"/u.exec(words(brief))?.[1];
  rep.check('a brief bears its id', id !== undefined, words(brief).slice(0, 300));
  await answered('/footnote alone helps', () => slack.slash('/footnote', ''), privately(/What you can type/u));
  await answered('/footnote status', () => slack.slash('/footnote', 'status'), privately(/documents/u));
  await answered('/footnote sources', () => slack.slash('/footnote', `sources ${id}`), privately(/in context/u));
  await answered('/footnote why', () => slack.slash('/footnote', `why ${id}`), privately(/came about/u));
  await answered('/footnote show', () => slack.slash('/footnote', `show ${id}`), privately(/Alibaba Group/u));
  await answered('/footnote with a question', () => slack.slash('/footnote', 'when was the memo dated?'), privately(/answer/u));
  await answered('/footnote with a name', () => slack.slash('/footnote', '阿里巴巴'), privately(/Alibaba Group/u));
  await answered('a refusal', () => slack.slash('/brief', 'zzyzx quux'), privately(/Not in the corpus/u));
  await answered('a command without its words', () => slack.slash('/brief', ''), privately(/Usage/u));
  await answered('a day that is none', () => slack.slash('/brief', 'alibaba as_of:soon'), privately(/as_of must be a day/u));
  await answered('an id that there is not', () => slack.slash('/footnote', 'sources 0000'), privately(/no /iu));

  // Buttons are typed lines.
  const { message: quotes } = await answered('Quotes in context', () => slack.click(brief, button('Quotes in context')), privately(/in context/u));
  await answered('Timeline', () => slack.click(brief, button('Timeline')), privately(/timeline/u));
  await answered('👍', () => slack.click(brief, button('👍')), privately(/is good/u));
  await answered('👎', () => slack.click(brief, button('👎')), privately(/is bad/u));
  const { message: shared } = await answered(
    'Share here posts for all and names who shared',
    () => slack.click(brief, button('Share here'), { user: 'bob' }),
    (m) => !m.ephemeral && /Shared by .*bob/u.test(words(m)),
  );
  rep.check("quotes are the presser's alone", quotes.ephemeral === true);

  // Pages.
  const long = await pages(slack, answered, privately, rep);
  rep.check('a long reply was turned', long, 'no reply of the corpus takes two pages');

  // Mentions, direct messages, threads.
  const mention = await answered('a mention is answered in its thread', () => slack.mention('alibaba'), inThread(/Alleged.*Denied/su));
  rep.check('in the thread of the mention', mention.message.thread_ts === mention.said.ts);
  const thread = { thread_ts: mention.said.ts };
  await answered('a question in that thread keeps the topic', () => slack.say('did they deny it?', thread), inThread(/[Dd]enied/u));
  const quiet = slack.outbox.length;
  await slack.say('thanks, that helps', thread);
  await slack.say('did they deny it?');
  await sleep(1500);
  rep.check('talk that asks nothing, and questions elsewhere, are left alone', slack.outbox.length === quiet, slack.outbox.length - quiet);
  await answered('a mention in a thread is answered once', () => slack.mention('when was the memo dated?', thread), inThread(/answer/u));
  rep.check('once', slack.outbox.slice(quiet).length === 1, slack.outbox.slice(quiet).length);
  await answered('a mention without words helps', () => slack.mention(''), inThread(/What you can type/u));
  await answered(
    'a question below a shared brief keeps its topic',
    () => slack.say('who denied it?', { thread_ts: shared.ts }),
    (m) => m.thread_ts === shared.ts && /[Dd]enied/u.test(words(m)),
  );
  const dm = await answered(
    'a direct message with a name',
    () => slack.dm('alibaba'),
    (m) => !m.ephemeral && /Alleged/u.test(words(m)),
  );
  await answered(
    'a direct message with a question',
    () => slack.dm('did the FT confirm the memo?'),
    (m) => /could not independently confirm/u.test(words(m)),
  );
  await answered(
    'a button in a direct message',
    () => slack.click(dm.message, button('Quotes in context')),
    (m) => /in context/u.test(words(m)),
  );
  const calls = slack.calls.map(({ method }) => method);
  rep.check('the pane says that an answer is on its way', calls.includes('assistant.threads.setStatus'));
  rep.check('and names the conversation', calls.includes('assistant.threads.setTitle'));

  // The pane, the home, the shortcut.
  const { channel } = await dmOf(slack, 'bob');
  await answered(
    'the pane greets where nothing was said',
    () => opened(slack, 'bob', channel),
    (m) => m.channel === channel && /Footnote/u.test(words(m)),
  );
  const prompts = slack.calls.findLast(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
  rep.check('and offers at most four lines to try', [].concat(parsed(prompts?.args.prompts) ?? []).length <= 4 && prompts !== undefined);
  await slack.openHome();
  const home = await slack.view((view) => view.type === 'home');
  rep.check('the home says what this is and how old its corpus is', /documents/u.test(JSON.stringify(home.blocks)), home.blocks?.length);
  await slack.click(home, button('What do you hold?'));
  const after = await slack.view((view) => view.type === 'home' && /corpus version/u.test(JSON.stringify(view.blocks)));
  rep.check('a button of the home answers there', after !== undefined);
  await answered('the shortcut checks a message', () => checkThis(slack, 'Alibaba has vehemently denied these accusations'), privately(/check [0-9A-Z]{4}/u));

  // The same again has no effect, also after a restart.
  const replay = recorder(slack);
  const same = {};
  for (const [what, act] of [
    ['a command', () => slack.slash('/brief', 'alibaba')],
    ['a press', () => slack.click(brief, button('Quotes in context'))],
    ['a mention', () => slack.mention('alibaba')],
  ]) {
    const since = slack.outbox.length;
    same[what] = await replay.record(act);
    for (let time = 0; time < 3; time++) await replay.again(same[what]);
    await slack.sent((m) => m.blocks?.length > 0, { since });
    await slack.quiet();
    rep.check(`${what} that comes four times has one effect`, slack.outbox.length === since + 1, slack.outbox.length - since);
  }
  const before = slack.outbox.length;
  const twice = await slack.mention('alibaba', { forceRetries: 3 });
  await slack.sent((m) => m.thread_ts === twice.ts, { since: before });
  await slack.quiet();
  rep.check('an event that comes four times is answered once', slack.outbox.slice(before).length === 1, slack.outbox.slice(before).length);

  // What Slack does to replies.
  for (const [what, fault] of [
    ['429', { status: 429, retryAfter: 1 }],
    ['503', { status: 503 }],
    ['503 twice', { status: 503, times: 2 }],
    ['a lost connection', { drop: true }],
  ]) {
    slack.fault({ method: 'response_url', ...fault });
    await answered(`response_url: ${what}`, () => slack.slash('/footnote', 'status'), privately(/documents/u));
  }
  for (const status of [404, 503]) {
    slack.fault({ method: 'response_url', status, times: 5 });
    const { message } = await answered(
      `response_url gone with ${status}: an ephemeral message`,
      () => slack.slash('/footnote', 'status'),
      privately(/documents/u),
      { timeout: 30_000 },
    );
    rep.check('by chat.postEphemeral', message.method === 'chat.postEphemeral', message.method);
    slack.faults.length = 0;
  }
  slack.fault({ method: 'response_url', status: 404, times: 5 });
  slack.fault({ method: 'chat.postEphemeral', error: 'user_not_in_channel', times: 5 });
  await answered(
    'refused there too: a direct message',
    () => slack.slash('/footnote', 'status'),
    (m) => m.method === 'chat.postMessage' && /documents/u.test(words(m)),
  );
  slack.faults.length = 0;
  for (const [what, fault] of [
    ['429', { status: 429, retryAfter: 1 }],
    ['503', { status: 503 }],
    ['internal_error', { error: 'internal_error' }],
    ['dropped before it was done', { drop: true }],
    ['dropped after it was done', { after: 'drop' }],
  ]) {
    slack.fault({ method: 'chat.postMessage', ...fault });
    const from = slack.outbox.length;
    const { ts } = await slack.mention('alibaba');
    await slack.sent((m) => m.thread_ts === ts, { since: from, timeout: 20_000 });
    await sleep(fault.after === 'drop' || fault.drop ? 6000 : 500);
    await slack.quiet();
    const there = (await slack.thread('briefings', ts)).filter((m) => m.ts !== ts).length;
    rep.check(`chat.postMessage, ${what}: there once`, there === 1, there);
  }
  slack.fault({ method: 'chat.postMessage', status: 503, times: 1000 });
  const awayFrom = slack.outbox.length;
  const away = await slack.mention('alibaba');
  await sleep(30_000);
  slack.faults.length = 0;
  await slack.sent((m) => m.thread_ts === away.ts, { since: awayFrom, timeout: 40_000 });
  await slack.quiet();
  rep.check('chat.postMessage away for half a minute: there once', slack.outbox.slice(awayFrom).length === 1, slack.outbox.slice(awayFrom).length);
  slack.fault({ method: 'chat.postMessage', error: 'is_archived', times: 5 });
  await answered(
    'a post refused for good: an ephemeral message',
    () => slack.mention('alibaba'),
    (m) => m.method === 'chat.postEphemeral',
  );
  slack.faults.length = 0;

  if (socket) await sockets(slack, rep, answered, privately, sleep);

  // A restart forgets nothing.
  const event = {
    type: 'app_mention',
    user: slack.users.alice.id,
    text: `<@${slack.botUserId}> alibaba`,
    ts: mention.said.ts,
    channel: mention.said.channel,
    event_ts: mention.said.ts,
    team: slack.team.id,
  };
  const count = slack.outbox.length;
  await slack.event(event);
  await slack.sent((m) => m.thread_ts === mention.said.ts, { since: count });
  await restart({ signal: 'SIGTERM' });
  for (const [what, payload] of Object.entries(same)) {
    const since = slack.outbox.length;
    await replay.again(payload);
    await sleep(1000);
    rep.check(`${what} that comes again after a restart has no effect`, slack.outbox.length === since, slack.outbox.length - since);
  }
  await answered('after a restart it answers', () => slack.slash('/brief', 'alibaba'), privately(/Alleged/u));
  await answered('a button from before a restart works', () => slack.click(brief, button('Quotes in context')), privately(/in context/u));
  await answered('a thread from before a restart keeps its topic', () => slack.say('what did they deny?', thread), inThread(/[Dd]enied/u));
};

/** Keeps what the driver hands in, so that the very same can come again: signed anew, or in an envelope of its own, as Slack does it. */
function recorder(slack) {
  if (slack.o.mode === 'http') {
    return {
      async record(act) {
        const send = slack.post.bind(slack);
        let last;
        slack.post = (body, options) => {
          last = { body, options };
          return send(body, options);
        };
        await act();
        slack.post = send;
        return last;
      },
      async again({ body, options }) {
        // The same stamp and signature would be a replay, which is refused: a repetition of Slack's is signed anew.
        await new Promise((resolve) => setTimeout(resolve, 1100));
        await slack.post(body, options);
      },
    };
  }
  return {
    async record(act) {
      let last;
      const restore = [...slack.sockets].map((ws) => {
        const { send } = ws;
        ws.send = (data, ...rest) => {
          last = data;
          return send.call(ws, data, ...rest);
        };
        return () => {
          ws.send = send;
        };
      });
      await act();
      for (const undo of restore) undo();
      return last;
    },
    async again(data) {
      for (const ws of slack.sockets) if (ws.readyState === 1) ws.send(JSON.stringify({ ...JSON.parse(data), envelope_id: crypto.randomUUID() }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

/** Goes through the pages of the longest reply that the corpus gives. */
async function pages(slack, answered, privately, rep) {
  for (const line of ['claims china', 'timeline alibaba', 'claims alibaba', 'brief china length:long']) {
    const { message } = await answered(`/footnote ${line}`, () => slack.slash('/footnote', line), privately(/./u));
    const text = JSON.stringify(message.blocks);
    if (!text.includes('Next page')) continue;
    const next = await answered(
      'the next page takes the place of the first',
      () => slack.click(message, button('Next page')),
      (m) => m.replaces === 'original' && /Page 2 of/u.test(words(m)),
    );
    await answered(
      'and back',
      () => slack.click(next.message, button('Previous page')),
      (m) => m.replaces === 'original' && /Page 1 of/u.test(words(m)),
    );
    const mention = await answered(
      'a long reply for all',
      () => slack.mention(line),
      (m) => !m.ephemeral && /Next page/u.test(words(m)),
    );
    const own = await answered(
      "its next page is the presser's alone",
      () => slack.click(mention.message, button('Next page'), { user: 'bob' }),
      privately(/Page 2 of/u),
    );
    rep.check('and leaves the one for all', own.message.replaces === undefined, own.message.replaces);
    return true;
  }
  return false;
}

async function sockets(slack, rep, answered, privately, sleep) {
  for (const [what, end] of [
    ['refresh', () => slack.disconnectSockets('refresh_requested')],
    ['warning', () => slack.disconnectSockets('warning')],
    ['drop', () => slack.dropSockets()],
  ]) {
    const since = Date.now();
    end();
    await sleep(50);
    while (!slack.connected() && Date.now() - since < 10_000) await sleep(20);
    rep.check(`socket ${what}: back within 10 s`, slack.connected(), `${Date.now() - since} ms`);
    await sleep(200);
    await answered(`socket ${what}: it answers`, () => slack.slash('/footnote', 'status'), privately(/documents/u));
  }
  slack.fault({ method: 'apps.connections.open', status: 503, times: 2 });
  slack.dropSockets();
  const since = Date.now();
  await sleep(50);
  while (!slack.connected() && Date.now() - since < 15_000) await sleep(20);
  rep.check('socket refused twice: back', slack.connected(), `${Date.now() - since} ms`);
}

const parsed = (value) => (typeof value === 'string' ? JSON.parse(value) : value);

async function dmOf(slack, user) {
  const { id } = await slack.dmChannel(user);
  return { channel: id };
}

const opened = (slack, user, channel) =>
  slack.event({ type: 'app_home_opened', user: slack.users[user].id, channel, tab: 'messages', event_ts: `${Date.now() / 1000}` });

/** The driver has global shortcuts alone, so a message shortcut is handed in as Slack would send it, with the road's own envelope. */
async function checkThis(slack, text) {
  const user = slack.users.alice;
  const channel = slack.channels.briefings;
  // A button that the person sees carries an address for the reply; the shortcut borrows its shape.
  const seen = slack.outbox.findLast((m) => m.ephemeral && m.channel === channel.id && JSON.stringify(m.blocks).includes('Quotes in context'));
  const send = slack.post.bind(slack);
  const change = (payload) => ({
    type: 'message_action',
    callback_id: 'check_message',
    trigger_id: payload.trigger_id,
    message_ts: '1763971200.000100',
    action_ts: `${Date.now() / 1000}`,
    team: payload.team,
    user: payload.user,
    channel: payload.channel,
    token: payload.token,
    response_url: payload.response_url,
    message: { type: 'message', user: user.id, ts: '1763971200.000100', text },
  });
  if (slack.o.mode === 'http') {
    slack.post = (body, options) => {
      const payload = JSON.parse(new URLSearchParams(body).get('payload'));
      return send(new URLSearchParams({ payload: JSON.stringify(change(payload)) }).toString(), options);
    };
    try {
      return await slack.click(seen, button('Quotes in context'));
    } finally {
      slack.post = send;
    }
  }
  const restore = [...slack.sockets].map((ws) => {
    const original = ws.send;
    ws.send = (data, ...rest) => {
      const envelope = JSON.parse(data);
      return original.call(ws, envelope.type === 'interactive' ? JSON.stringify({ ...envelope, payload: change(envelope.payload) }) : data, ...rest);
    };
    return () => {
      ws.send = original;
    };
  });
  try {
    return await slack.click(seen, button('Quotes in context'));
  } finally {
    for (const undo of restore) undo();
  }
}
