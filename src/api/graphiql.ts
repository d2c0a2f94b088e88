import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Reply } from './respond.ts';

const compress = promisify(gzip);

/** Whether a browser asks for a page, not a program for an answer. */
export function asksForPage(method: string | undefined, accept: string | undefined): boolean {
  return method === 'GET' && accept?.includes('text/html') === true;
}

/**
 * Makes the GraphiQL page, on first use: all of it in one document that loads nothing from elsewhere.
 *
 * @param examples - Query texts, one for each tab that a new visitor finds open.
 */
export function createGraphiQLPage(
  examples: readonly string[],
): (acceptEncoding: string | undefined) => Promise<Reply> {
  let pending: Promise<{ plain: Reply; compressed: Reply }> | undefined;
  return async (acceptEncoding) => {
    const { plain, compressed } = await (pending ??= renderPage(examples));
    return acceptEncoding?.includes('gzip') === true ? compressed : plain;
  };
}

async function renderPage(examples: readonly string[]): Promise<{ plain: Reply; compressed: Reply }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'GraphiQL',
    endpoint: '/graphql',
    defaultTabs: examples.map((query) => ({ query })),
  });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(html),
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
  };
  return {
    plain: { status: 200, headers, body: Buffer.from(html) },
    compressed: {
      status: 200,
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: await compress(html),
    },
  };
}

/**
 * Only the page's own script runs, and it talks to this service alone. The editor writes style elements and starts its
 * workers from blobs.
 */
function contentSecurityPolicy(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
