import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { CannotStart } from '../errors.ts';

/** Where a service listens. */
export interface Address {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Makes sure that an address can be listened on, so that whoever cannot serve changes nothing before they say so.
 *
 * @throws CannotStart when it cannot.
 */
export async function tryAddress(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/**
 * Lets a server listen.
 *
 * @throws CannotStart when the address cannot be listened on.
 */
export async function listen(server: Server, { host, port }: Address): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CannotStart(whyNotListening(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
}

function whyNotListening({ code = '', message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT: ${port} on ${host} is taken by another process. End it, or set PORT to a free port, or to 0 for any.`;
    case 'EACCES':
      return `PORT: this user may not listen on ${port}. Set PORT to 1024 or more.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST: "${host}" is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`;
    default:
      return `HOST, PORT: cannot listen on ${host}:${port}: ${message}`;
  }
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** The address of a server as a client on this machine reaches it. */
export function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = EVERY_ADDRESS.has(address) ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && reachable === address ? `[${address}]` : reachable}:${port}`;
}
