import { afterEach, describe, expect, it } from 'vitest';
import { createResolve, openAddresses } from '../../../src/ingest/fetch/resolve.ts';
import { aNameServer } from '../../helpers/a-name-server.ts';
import { aFetcher } from '../../helpers/a-site.ts';

let nameServer: Awaited<ReturnType<typeof aNameServer>> | undefined;
afterEach(async () => {
  await nameServer?.close();
  nameServer = undefined;
});

const GUARD = { allowPrivate: false, alsoPublic: new Set<string>() };
const waiting = new AbortController().signal;

describe('createResolve', () => {
  it('gives the addresses of both families, or of the one that there is', async () => {
    nameServer = await aNameServer({
      'both.example.org': ['8.8.8.8', '2606:4700::1111', '1.1.1.1'],
      'four.example.org': ['8.8.8.8'],
      'six.example.org': ['2606:4700::1111'],
      'none.example.org': [],
    });
    const resolve = createResolve(false, [nameServer.server]);
    expect([...(await resolve('both.example.org'))].sort()).toEqual(['1.1.1.1', '2606:4700::1111', '8.8.8.8']);
    expect(await resolve('four.example.org')).toEqual(['8.8.8.8']);
    expect(await resolve('six.example.org')).toEqual(['2606:4700::1111']);
    await expect(resolve('none.example.org')).rejects.toMatchObject({ code: 'ENODATA' });
    await expect(resolve('nowhere.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('knows this machine’s own names where private networks are allowed', async () => {
    expect((await createResolve(true)('localhost')).filter((address) => address === '127.0.0.1' || address === '::1')).not.toEqual([]);
  });

  it('leaves a silent name server to the deadline', async () => {
    nameServer = await aNameServer({ 'silent.example.org': null });
    const fetcher = aFetcher({ resolve: createResolve(false, [nameServer.server]), limits: { deadlineMs: 200 } });
    expect(await fetcher.get('http://silent.example.org/', { robots: false })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('took longer than 0.2 s'),
    });
    expect(nameServer.asked).toBeGreaterThan(0);
  });
});

describe('openAddresses', () => {
  const of = (addresses: readonly string[]) => openAddresses(new URL('http://name.example.org/'), async () => addresses, GUARD, waiting);

  it('gives all of them, each once', async () => {
    expect(await of(['8.8.8.8', '2606:4700::1111', '8.8.8.8'])).toEqual(['8.8.8.8', '2606:4700::1111']);
  });

  it.each([
    [['127.0.0.1']],
    [['8.8.8.8', '10.0.0.1']],
    [['::1', '8.8.8.8']],
    [['8.8.8.8', 'not an address']],
    [['fe80::1%eth0']],
    [['::ffff:169.254.169.254']],
    [['']],
  ])('refuses %j whole', async (addresses) => {
    await expect(of(addresses)).rejects.toMatchObject({
      permanent: false,
      message: expect.stringMatching(/^name\.example\.org leads into a private network or nowhere/u),
    });
  });

  it('says where a name leads nowhere, or to too many', async () => {
    await expect(of([])).rejects.toThrow('name.example.org is a name that leads nowhere');
    await expect(of(Array.from({ length: 101 }, (_, index) => `8.8.8.${index}`))).rejects.toThrow('more than 100 addresses');
  });

  it('looks no digits up', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await openAddresses(new URL('http://[2606:4700::1111]/'), never, GUARD, waiting)).toEqual(['2606:4700::1111']);
    await expect(openAddresses(new URL('http://10.1/'), never, GUARD, waiting)).rejects.toThrow('private network');
  });
});
