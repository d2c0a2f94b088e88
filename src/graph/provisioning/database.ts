import type { Logger } from '../../log.ts';
import type { GraphAddress } from '../client.ts';

/** Where a Neo4j may come from, in the order in which `auto` tries them. */
export const WAYS = ['address', 'container', 'local'] as const;

/** Where a Neo4j comes from. */
export type Way = (typeof WAYS)[number];

/** A Neo4j that answers. */
export interface Database extends GraphAddress {
  readonly database: string;
  readonly origin: Way;
  /** Why it was taken, in words for the log. */
  readonly reason: string;
  /** Process id of the local server, absent for other origins; another one after it was started again. */
  readonly serverProcess?: number | undefined;
  /** Ends what was started here, and nothing else: neither an address nor a server that another process started. */
  stop(): Promise<void>;
}

/** What decides where the Neo4j comes from. `config.ts` makes it from the environment. */
export interface ProvisioningSettings {
  /** `auto` takes the address if one is given, else a container, else a local server; any other value is that way only. */
  readonly from: 'auto' | Way;
  /** Address of a running Neo4j: `bolt` or `neo4j`, with `+s` or `+ssc` where the connection is encrypted. */
  readonly uri?: string | undefined;
  /** User at the address, `neo4j` if absent. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Database at the address; if absent, the user's home database. */
  readonly database?: string | undefined;
  /** Image of the container, with a tag. */
  readonly containerImage: string;
  /** Folder of the store, of its password and of what else is kept; made if absent. */
  readonly dataDirectory: string;
  /** Folder of the jars of the local server, if they are to be shared by several data directories. */
  readonly programDirectory?: string | undefined;
  /** Whether the store stays for the next start or goes when the database is stopped. */
  readonly lifetime: 'kept' | 'throwaway';
  /** The environment of child processes; `JAVA_HOME` and `PATH` say where to look for a JDK. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Port of the local server; if absent, a free one. */
  readonly port?: number | undefined;
  /** Settings of the local server beyond the usual ones, as in `neo4j.conf`. */
  readonly serverSettings?: Readonly<Record<string, string>> | undefined;
}

/** Whom to tell while a database is looked for. */
export interface ProvisioningListeners {
  readonly log: Logger;
  /** Told one line about each step that takes long, such as a download. */
  readonly progress: (message: string) => void;
  /** Told why a way did not work, when another is tried after it. */
  readonly passedOver?: (way: Way, reason: string) => void;
}

/** One way of getting a Neo4j did not work; another may. */
export class WayFailed extends Error {
  override readonly name = 'WayFailed';

  /** What the user can do to make this way work. */
  readonly remedy: string;

  constructor(reason: string, remedy: string, options?: ErrorOptions) {
    super(reason, options);
    this.remedy = remedy;
  }
}
