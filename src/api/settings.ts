/** What the API must be told. All durations are milliseconds. */
export interface ApiSettings {
  /** `HOST`: the address to listen on: `127.0.0.1` for this machine only, `0.0.0.0` for every interface. */
  readonly host: string;
  /** `PORT`: 0 to 65535; 0 takes any free port. */
  readonly port: number;
  /**
   * `CORS_ORIGINS`: origins whose pages may read answers, each as a browser sends it (`https://example.org`, no path);
   * `*` alone admits every page. None: browsers refuse pages of other origins. Cookies are never admitted.
   */
  readonly corsOrigins: readonly string[];
  /** `MAX_DEPTH`: how deep fields may nest; a field of `Query` has depth 1. At least 1. Introspection of the schema has a limit of its own. */
  readonly maxDepth: number;
  /** `MAX_ALIASES`: how many fields of one operation may be renamed. At least 0. */
  readonly maxAliases: number;
  /** `MAX_TOKENS`: how many tokens (names, values, punctuation) a document may have. At least 1. */
  readonly maxTokens: number;
  /** `MAX_COST`: how many objects an operation may ask for, each list taken at the size that arguments give it, or at its assumed size. At least 1. */
  readonly maxCost: number;
  /** `MAX_BODY_BYTES`: the longest body of a request, in bytes. At least 1. */
  readonly maxBodyBytes: number;
  /** `OPERATION_TIME_LIMIT`: after this an operation is refused and its queries in Neo4j are ended. At least 1. */
  readonly operationTimeLimit: number;
  /** `READY_TIME_LIMIT`: how long `/ready` waits for Neo4j before it answers 503. At least 1. */
  readonly readyTimeLimit: number;
  /** `STOP_TIME_LIMIT`: how long a stop waits for running requests before it ends them. At least 0. */
  readonly stopTimeLimit: number;
}

/** The settings of a service that was told nothing. */
export const DEFAULT_API_SETTINGS: ApiSettings = Object.freeze({
  host: '127.0.0.1',
  port: 4000,
  corsOrigins: Object.freeze([]),
  maxDepth: 15,
  maxAliases: 30,
  maxTokens: 2_000,
  maxCost: 20_000,
  maxBodyBytes: 100_000,
  operationTimeLimit: 10_000,
  readyTimeLimit: 2_000,
  stopTimeLimit: 10_000,
});
