import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { tryAddress } from '../../src/api/address.ts';
import { CannotStart } from '../../src/errors.ts';

const host = '127.0.0.1';

test('an address that is free stays free after it was tried, and one that is taken is told with what to do', async () => {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const taken = tryAddress({ host, port });
  await expect(taken).rejects.toThrow(CannotStart);
  await expect(taken).rejects.toThrow(
    `PORT: ${port} on 127.0.0.1 is taken by another process. End it, or set PORT to a free port, or to 0 for any.`,
  );
  server.close();
  await once(server, 'close');
  await tryAddress({ host, port });
  await tryAddress({ host, port });
});
