import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exportCommand } from '../../src/answers/exportCommand.ts';

const run = promisify(execFile);

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The script that a command line of npm runs, as package.json has it. */
const scriptOf = (line: string) => scripts[/npm run -s (\S+) --/u.exec(line)?.[1] ?? ''];

test.each([
  ['release', 'node src/cli.ts release [options] [command]'],
  ['seed', 'npm run -s seed -- [options]'],
  ['release export', 'npm run -s release:export -- [options]'],
  ['diff', 'npm run -s release:diff -- [options] <old> <new>'],
])('the help of %s shows a command that is there', async (command, usage) => {
  const { stdout } = await run(process.execPath, ['src/cli.ts', ...command.split(' '), '--help']);
  expect(stdout.split('\n')[0]).toBe(`Usage: ${usage}`);
  if (usage.startsWith('npm')) expect(scriptOf(usage)).toBe(`exec node src/cli.ts ${command}`);
});

test('the command that messages name for an export is there', () => {
  expect(scriptOf(exportCommand('FILE'))).toBe('exec node src/cli.ts release export');
});
