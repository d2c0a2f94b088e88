import type { IncomingMessage } from 'node:http';
import { BadRequest } from './refusals.ts';
import { readBody } from './requestBody.ts';

/** A request as Yoga takes it. */
export interface GraphQLRequest {
  readonly url: string;
  readonly init: {
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

const JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/iu;

/** Yoga wants an absolute address; nothing looks at its host. */
const ORIGIN = 'http://service.invalid';

/**
 * Reads a request to the end.
 *
 * @throws BadRequest when it is neither GET nor POST, or what must be JSON is none; QueryTooExpensive when its body is too
 *   long; ClientGone when it never ends.
 */
export async function readGraphQLRequest(
  request: IncomingMessage,
  maxBodyBytes: number,
): Promise<GraphQLRequest> {
  const { method, url = '', headers } = request;
  const accept: Record<string, string> = headers.accept === undefined ? {} : { accept: headers.accept };
  if (method === 'GET') {
    const address = new URL(url, ORIGIN);
    refuseParametersWithoutJson(address.searchParams);
    return { url: address.href, init: { method, headers: accept } };
  }
  if (method !== 'POST') {
    throw new BadRequest(405, 'GraphQL is asked by GET or POST.', { allow: 'GET, POST' });
  }
  if (!JSON_MEDIA_TYPE.test(headers['content-type'] ?? '')) {
    throw new BadRequest(
      415,
      'Send the operation as JSON in UTF-8, with the header "content-type: application/json".',
    );
  }
  const body = await readBody(request, maxBodyBytes);
  return {
    url: `${ORIGIN}/graphql`,
    init: { method, headers: { ...accept, 'content-type': 'application/json' }, body },
  };
}

/** Yoga takes such a parameter for a fault of ours. */
function refuseParametersWithoutJson(parameters: URLSearchParams): void {
  for (const name of ['variables', 'extensions']) {
    const value = parameters.get(name) ?? '';
    if (value === '' || isJson(value)) continue;
    throw new BadRequest(
      400,
      `The parameter "${name}" in the address is no JSON; leave it out, or give an object such as {"name": "value"}, percent-encoded.`,
    );
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
