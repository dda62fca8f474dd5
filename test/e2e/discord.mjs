// What people do on Discord, once each, and what Discord does to a program, one fault after the other. Run by the driver that stands in for Discord.
const textOf = (message) => [message.content, ...components(message).map(({ content }) => content)].filter(Boolean).join('\n');
const components = (message) => (message.components ?? []).flatMap(function walk(component) {
  return [component, ...(component.components ?? []).flatMap(walk)];
});
const buttons = (message) => components(message).filter(({ type }) => type === 2);

export default async ({ discord: sim, rep, sleep, restart }) => {
  const answered = async (act, { openly = false, matching = () => true } = {}) => {
    const since = sim.outbox.length;
    const done = await act();
    const sent = await sim.sent((message, entry) => matching(message, entry) && (openly ? !entry.ephemeral : true), { since });
    return { done, ...sent, text: textOf(sent.snapshot), sent: sim.outbox.slice(since) };
  };

  const brief = await answered(() => sim.slash('brief', { topic: 'alibaba' }));
  rep.check('/brief is deferred, private and drawn with components', brief.done.ack === 5 && brief.ephemeral && (brief.snapshot.flags & 32768) !== 0, brief.done.ack);
  rep.check('/brief shows allegation, denial, caveat and sources', /\*\*Alleged\*\*[\s\S]*\*\*Unverified\*\*[\s\S]*\*\*Denied\*\*[\s\S]*-# \*\*\[1\]\*\* Benzinga/.test(brief.text), brief.text);
  for (const [name, options, expected] of [
    ['ask', { question: 'did the FT confirm the memo?' }, /Unverified/],
    ['claims', { topic: 'alibaba' }, /Page 1 of/],
    ['timeline', { topic: 'alibaba' }, /timeline/],
    ['check', { text: 'Alibaba has vehemently denied these accusations' }, /corpus/],
    ['status', {}, /77 documents/],
    ['help', {}, /What you can type/],
    ['brief', { topic: 'tesla' }, /Not in the corpus/],
    ['why', { brief: 'ZZZZ' }, /⚠️/],
  ]) {
    const { text, done, ephemeral } = await answered(() => sim.slash(name, options));
    rep.check(`/${name} ${JSON.stringify(options)} answers the asker alone`, done.ack === 5 && ephemeral && expected.test(text), text);
  }
};
