import type { ServerResponse } from 'node:http';

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A reply in JSON. */
export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** Sends a reply, unless the client has gone. */
export function respond(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.setHeader('x-content-type-options', 'nosniff');
  response.writeHead(status, {
    ...headers,
    ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
}
