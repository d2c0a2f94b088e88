import { statSync } from 'node:fs';
import { z } from 'zod';
import { DEFAULT_API_SETTINGS, type ApiSettings } from './api/settings.ts';
import { takeEnvFile } from './envFile.ts';
import { CannotStart } from './errors.ts';
import { WAYS, type ProvisioningSettings } from './graph/provisioning/database.ts';
import { LOG_LEVELS } from './log.ts';

/** Everything that the service and the commands are told from outside. */
export interface Config {
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly api: ApiSettings;
  readonly database: ProvisioningSettings;
  readonly seed: SeedSettings;
}

/** What to load, and whether. */
export interface SeedSettings {
  /** One folder for each source. */
  readonly folders: readonly string[];
  /** Folder of the documents' texts; null if none was named and the default folder is to be used where it exists. */
  readonly documents: string | null;
  /** Whether the start loads a seed that differs from the current release. */
  readonly loadAtStart: boolean;
  /** Whether to load into a database that holds nodes of others. */
  readonly adopt: boolean;
}

const DEFAULT_IMAGE = 'neo4j:5.26.30-community';

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/u, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

const boltUri = z
  .string()
  .regex(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/u,
    'must be like bolt://host:7687 or neo4j+s://host, with bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc',
  );

const origin = (value: string) => value === '*' || (URL.canParse(value) && new URL(value).origin === value);

const { corsOrigins, host, port, ...limits } = DEFAULT_API_SETTINGS;

const environmentSchema = z.object({
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  HOST: z.string().default(host),
  PORT: wholeNumber(0, 65_535).default(port),
  CORS_ORIGINS: list
    .refine(
      (origins) => origins.every(origin),
      'must be origins such as https://example.org, separated by commas',
    )
    .default([...corsOrigins]),
  MAX_DEPTH: wholeNumber(1).default(limits.maxDepth),
  MAX_ALIASES: wholeNumber(0).default(limits.maxAliases),
  MAX_TOKENS: wholeNumber(1).default(limits.maxTokens),
  MAX_COST: wholeNumber(1).default(limits.maxCost),
  MAX_BODY_BYTES: wholeNumber(1).default(limits.maxBodyBytes),
  OPERATION_TIME_LIMIT: wholeNumber(1).default(limits.operationTimeLimit),
  READY_TIME_LIMIT: wholeNumber(1).default(limits.readyTimeLimit),
  STOP_TIME_LIMIT: wholeNumber(0).default(limits.stopTimeLimit),
  NEO4J_FROM: oneOf(['auto', ...WAYS]).default('auto'),
  NEO4J_URI: boltUri.optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_IMAGE: z.string().default(DEFAULT_IMAGE),
  DATA_DIR: z.string().default('.magnesia'),
  SEED_DIRS: list.refine((folders) => folders.length > 0, 'must name at least one folder').default(['seed']),
  DOCUMENTS_DIR: z.string().optional(),
  SEED_AT_START: yesOrNo.default(true),
  ADOPT_DATABASE: yesOrNo.default(false),
});

/**
 * Reads the settings of this process: its environment, and beneath it the file `.env`, if there is one. Of keys there that look
 * like settings and are none it warns on standard error.
 *
 * @throws CannotStart as `readConfig` does, when `.env` cannot be read, and when the folder of the documents is not there.
 */
export function loadConfig(): Config {
  for (const warning of takeEnvFile(SETTINGS)) process.stderr.write(`warning: ${warning}\n`);
  const config = readConfig(process.env);
  const { documents } = config.seed;
  if (documents !== null && statSync(documents, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CannotStart(
      `DOCUMENTS_DIR: there is no folder ${documents}; name the folder of the texts, or leave it empty`,
    );
  }
  return config;
}

/** Names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(environmentSchema.shape);

/**
 * Reads all settings. An empty value is as good as none.
 *
 * @throws CannotStart with every fault, each with the setting's name, the value given and what would be right.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    SETTINGS.map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
  );
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => describeFault(issue, environment));
  if (given['NEO4J_FROM'] === 'address' && given['NEO4J_URI'] === undefined) {
    faults.push('NEO4J_URI: is needed when NEO4J_FROM is address');
  }
  if (!parsed.success || faults.length > 0)
    throw new CannotStart(`these settings are not right:\n  ${faults.join('\n  ')}`);
  const settings = parsed.data;
  return deepFreeze({
    logLevel: settings.LOG_LEVEL,
    api: {
      host: settings.HOST,
      port: settings.PORT,
      corsOrigins: settings.CORS_ORIGINS,
      maxDepth: settings.MAX_DEPTH,
      maxAliases: settings.MAX_ALIASES,
      maxTokens: settings.MAX_TOKENS,
      maxCost: settings.MAX_COST,
      maxBodyBytes: settings.MAX_BODY_BYTES,
      operationTimeLimit: settings.OPERATION_TIME_LIMIT,
      readyTimeLimit: settings.READY_TIME_LIMIT,
      stopTimeLimit: settings.STOP_TIME_LIMIT,
    },
    database: {
      from: settings.NEO4J_FROM,
      uri: settings.NEO4J_URI,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
      containerImage: settings.NEO4J_IMAGE,
      dataDirectory: settings.DATA_DIR,
      lifetime: 'kept',
      environment: { ...environment },
    },
    seed: {
      folders: settings.SEED_DIRS,
      documents: settings.DOCUMENTS_DIR ?? null,
      loadAtStart: settings.SEED_AT_START,
      adopt: settings.ADOPT_DATABASE,
    },
  });
}

/** Settings whose value must not be shown. */
const SECRETS: ReadonlySet<string> = new Set(['NEO4J_PASSWORD']);

function describeFault(
  issue: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const name = String(issue.path[0]);
  const shown = SECRETS.has(name) ? '' : ` (it is "${environment[name] ?? ''}")`;
  return `${name}: ${issue.message}${shown}`;
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  return Object.freeze(value);
}
