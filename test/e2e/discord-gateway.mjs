// The gateway that closes as soon as it opened, again and again, and then for good. Run by the driver that stands in for Discord, with npm start.
export default async (driver) => {
  const { discord: sim, rep, sleep } = driver;
  const bot = () => driver.bot;
  const from = sim.gatewayLog.length;
  const began = Date.now();
  const closing = setInterval(() => sim.closeGateway(4002), 30);
  await sleep(15_000);
  clearInterval(closing);
  const opened = sim.gatewayLog.slice(from).filter(({ ev }) => ev === 'open');
  rep.check(
    'a gateway that closes at once is tried ever more rarely',
    opened.length < 14,
    opened.map(({ at }) => at - began),
  );
  for (let turn = 0; turn < 2000 && !sim.connected(); turn++) await sleep(25);
  await sleep(500);
  const since = sim.outbox.length;
  await sim.slash('status');
  rep.check('answers once it stays open', !!(await sim.sent(() => true, { since })));

  const last = sim.gatewayLog.length;
  sim.closeGateway(4014);
  await sleep(2500);
  const after = sim.gatewayLog.slice(last).map(({ ev }) => ev);
  rep.check('a close for good ends it', !sim.connected() && !after.includes('open') && bot().exited !== null, [after, bot().exited]);
};
