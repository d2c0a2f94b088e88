import { connect as connectSocket, isIP } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** Why no Bolt connection came about, and what to do. */
export interface Unreachable {
  readonly reason: string;
  readonly remedy: string;
}

const BOLT_PORT = 7687;

const CERTIFICATE_CODES: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Finds out why the driver could not connect, which it tells only in prose: tries the port alone, then the encryption.
 *
 * @param timeLimit - Milliseconds for each of the two.
 */
export async function explainUnreachable(uri: string, timeLimit: number): Promise<Unreachable> {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[(.*)\]$/u, '$1');
  const target = { host, port: port === '' ? BOLT_PORT : Number(port) };
  const network = await failureOf(() => connectSocket(target), 'connect', timeLimit);
  if (network !== undefined) return explainNetwork(uri, network);

  const [scheme, encryption] = protocol.replace(':', '').split('+');
  if (encryption !== undefined) {
    // An address of numbers has no name to ask for.
    const options = {
      ...target,
      ...(isIP(host) ? {} : { servername: host }),
      rejectUnauthorized: encryption === 's',
    };
    const secure = await failureOf(() => connectSecurely(options), 'secureConnect', timeLimit);
    if (secure !== undefined) return explainEncryption(uri, scheme ?? '', secure);
  }
  if (scheme === 'neo4j') {
    return {
      reason: `${uri} answers, but none of the servers that it names for this database does`,
      remedy:
        'for a single server set NEO4J_URI to a bolt address; for a cluster see that its advertised addresses can be reached',
    };
  }
  return {
    reason: `${uri} answers, but not as Neo4j's Bolt${encryption === undefined ? ' without encryption' : ''}`,
    remedy:
      'set NEO4J_URI to the Bolt port, 7687 as a rule, and to bolt+s or neo4j+s where the server wants encryption',
  };
}

function explainNetwork(uri: string, code: string): Unreachable {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return { reason: `the host of ${uri} is not known (${code})`, remedy: 'correct the host in NEO4J_URI' };
  }
  return {
    reason: `nothing answers at ${uri} (${code})`,
    remedy:
      'start that Neo4j, or correct the host and port in NEO4J_URI, or remove NEO4J_URI to have one started',
  };
}

function explainEncryption(uri: string, scheme: string, code: string): Unreachable {
  if (CERTIFICATE_CODES.has(code)) {
    return {
      reason: `the certificate of ${uri} is not one to trust (${code})`,
      remedy: `correct the certificate or the host, or set NEO4J_URI to ${scheme}+ssc if it may be self-signed`,
    };
  }
  return {
    reason: `${uri} does not speak TLS (${code})`,
    remedy: `set NEO4J_URI to ${scheme} without +s if the server is not encrypted`,
  };
}

/** The code of what went wrong before the event, or undefined if nothing did. */
async function failureOf(
  open: () => ReturnType<typeof connectSocket>,
  success: 'connect' | 'secureConnect',
  timeLimit: number,
): Promise<string | undefined> {
  const socket = open();
  try {
    return await new Promise((resolve) => {
      socket
        .once(success, () => {
          resolve(undefined);
        })
        .once('error', (error: NodeJS.ErrnoException) => {
          resolve(error.code ?? error.message);
        })
        .setTimeout(timeLimit, () => {
          resolve('ETIMEDOUT');
        });
    });
  } finally {
    socket.destroy();
  }
}
