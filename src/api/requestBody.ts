import type { IncomingMessage } from 'node:http';
import { ClientGone, QueryTooExpensive } from './refusals.ts';

/**
 * The body of a request as text.
 *
 * @throws QueryTooExpensive as soon as the body is known to be longer than the limit. The rest is read and dropped, so that
 *   the client gets to hear of it.
 * @throws ClientGone when the client leaves before the end.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLong(maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) {
        chunks.push(chunk);
      } else {
        chunks.length = 0;
        reject(tooLong(maxBytes));
      }
    });
    request.once('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.once('error', () => {
      reject(new ClientGone());
    });
  });
}

function tooLong(maximum: number): QueryTooExpensive {
  return new QueryTooExpensive(`The body of the request is longer than ${maximum} bytes.`, {
    limit: 'bodyBytes',
    maximum,
    reduce: 'Ask in several operations, with fewer ids in each.',
  });
}
