import { CannotStart } from '../../errors.ts';
import { provideAddress } from './address.ts';
import { provideContainer } from './container/container.ts';
import {
  WayFailed,
  WAYS,
  type Database,
  type ProvisioningListeners,
  type ProvisioningSettings,
  type Way,
} from './database.ts';
import { provideLocalServer } from './local/localServer.ts';

export type { Database, ProvisioningListeners, ProvisioningSettings } from './database.ts';

type Provide = (settings: ProvisioningSettings, listeners: ProvisioningListeners) => Promise<Database>;

const PROVIDE: Readonly<Record<Way, Provide>> = {
  address: provideAddress,
  container: provideContainer,
  local: provideLocalServer,
};

/**
 * Finds or starts a Neo4j and asks it for an answer. The log says which was taken, why, and what was tried before.
 *
 * @throws CannotStart when none of the ways of the settings works; the message names each, what was tried and what to do.
 */
export async function provisionDatabase(
  settings: ProvisioningSettings,
  listeners: ProvisioningListeners,
): Promise<Database> {
  const failures: { way: Way; failure: WayFailed }[] = [];
  for (const way of waysOf(settings)) {
    try {
      const database = await PROVIDE[way](settings, listeners);
      listeners.log.info(
        {
          origin: database.origin,
          uri: database.uri,
          database: database.database,
          reason: database.reason,
          failed: failures.map((each) => `${each.way}: ${each.failure.message}`),
        },
        'database taken',
      );
      return database;
    } catch (error) {
      if (!(error instanceof WayFailed)) throw error;
      failures.push({ way, failure: error });
      listeners.passedOver?.(way, error.message);
    }
  }
  const lines = failures.map(
    ({ way, failure }) => `  ${way}: ${failure.message}\n    to do: ${failure.remedy}`,
  );
  throw new CannotStart(`No Neo4j could be reached or started.\n${lines.join('\n')}`);
}

/** A given address is a wish: no other database takes its place. */
function waysOf({ from, uri }: ProvisioningSettings): readonly Way[] {
  if (from !== 'auto') return [from];
  return uri === undefined ? WAYS : ['address'];
}
