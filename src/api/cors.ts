import type { IncomingMessage } from 'node:http';

const EVERY_ORIGIN = '*';

/** How long a browser may remember the answer to a preflight, in seconds. */
const PREFLIGHT_SECONDS = 600;

/**
 * The headers that let a page of the request's origin read the answer; none of them for an origin that is not listed.
 * Credentials are never admitted.
 */
export function corsHeaders(
  request: IncomingMessage,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  const everyOrigin = origins.includes(EVERY_ORIGIN);
  const vary: Record<string, string> = everyOrigin ? {} : { vary: 'origin' };
  const { origin } = request.headers;
  if (origin === undefined || !(everyOrigin || origins.includes(origin))) return vary;
  const admitted = {
    ...vary,
    'access-control-allow-origin': everyOrigin ? EVERY_ORIGIN : origin,
    'access-control-expose-headers': 'x-request-id, retry-after',
  };
  if (request.method !== 'OPTIONS') return admitted;
  return {
    ...admitted,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'accept, content-type, x-request-id',
    'access-control-max-age': String(PREFLIGHT_SECONDS),
  };
}
