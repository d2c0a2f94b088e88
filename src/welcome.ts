import { readExampleQueries } from './api/exampleQueries.ts';
import type { Logger } from './log.ts';

/** Says where the service is and what to ask first: on a terminal as a note to paste from, elsewhere as a log line. */
export async function welcome(url: string, log: Logger): Promise<void> {
  const graphql = `${url}/graphql`;
  if (!process.stdout.isTTY) {
    log.info({ graphql, graphiql: graphql, ready: `${url}/ready` }, 'serving');
    return;
  }
  const [first = '{ meta { release { id } } }'] = await readExampleQueries();
  process.stdout.write(
    `\n  GraphQL   ${graphql}\n  GraphiQL  the same address in a browser, with example queries\n  Ready?    ${url}/ready\n\n` +
      `  A first query to paste:\n\n${first.trimEnd().replaceAll(/^/gmu, '    ')}\n\n`,
  );
}
