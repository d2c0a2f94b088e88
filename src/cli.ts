import { Command, Help } from 'commander';
import { loadConfig, type Config } from './config.ts';
import { reportAndExit } from './exit.ts';
import { listenForInterruption, orInterrupted } from './interruption.ts';
import { createLog } from './log.ts';
import { findDatabase, withLoader } from './openDatabase.ts';
import { bringUpToDate, readSeeds } from './seed/bringUpToDate.ts';
import { compareExports, exportRelease } from './releaseCommands.ts';
import { readSources } from './seed/readSources.ts';

interface SeedOptions {
  readonly check: boolean;
  readonly strict: boolean;
  readonly adopt: boolean;
}

/** The scripts of package.json that run these commands, with the Node that they need. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['seed', 'seed'],
  ['export', 'release:export'],
  ['diff', 'release:diff'],
]);

const program = new Command('node src/cli.ts')
  .description('What documents claim about a supplement, and on what evidence, as a graph')
  .configureHelp({
    commandUsage: (command) => {
      const script = SCRIPTS.get(command.name());
      return script === undefined
        ? new Help().commandUsage(command)
        : `npm run -s ${script} -- ${command.usage()}`;
    },
  });

program
  .command('seed')
  .description('load the seed folders into Neo4j; the same content loads nothing')
  .option('--check', 'only check the files; needs no database', false)
  .option('--strict', 'a document that is not the one its offsets were counted in is a fault', false)
  .option('--adopt', 'load into a database that holds nodes of others', false)
  .action(async (options: SeedOptions) => {
    const config = loadConfig();
    await (options.check ? check(config, options) : load(config, options));
  });

async function check({ seed }: Config, { strict }: SeedOptions): Promise<void> {
  const { counts, warnings } = await readSources({ ...seed, strict });
  for (const warning of warnings) process.stdout.write(`warning: ${warning}\n`);
  for (const [folder, folderCounts] of counts) {
    const listed = Object.entries(folderCounts).map(([kind, count]) => `${count} ${kind}`);
    process.stdout.write(`${folder}: no fault. ${listed.join(', ')}\n`);
  }
}

async function load(config: Config, { strict, adopt }: SeedOptions): Promise<void> {
  const log = createLog(config.logLevel);
  const interruption = listenForInterruption();
  const sources = await readSeeds({ ...config.seed, strict }, log);
  const database = await orInterrupted(findDatabase(config, log), interruption);
  try {
    await withLoader(database, log, (client) =>
      bringUpToDate(client, { sources, adopt: adopt || config.seed.adopt }, log, interruption),
    );
  } finally {
    await database.stop();
  }
}

program
  .command('release')
  .description('the current release')
  .command('export')
  .description('write what the current release answers: levels, verdicts, signs, chains, disagreements')
  .option('--to <file>', 'the file to write; standard output without it')
  .action(async ({ to }: { readonly to?: string }) => {
    await exportRelease(loadConfig(), to ?? null);
  });

program
  .command('diff')
  .description(
    'what differs between two exports, and why; ends with 0 where nothing does, 1 where something does',
  )
  .argument('<old>', 'a file that an export wrote')
  .argument('<new>', 'another one')
  .option('--json', 'as JSON', false)
  // 1 says that something differs.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (before: string, after: string, { json }: { readonly json: boolean }) => {
    process.exitCode = await compareExports(before, after, json);
  });

await program.parseAsync().catch(reportAndExit);
