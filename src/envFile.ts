import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { CannotStart, systemCodeOf } from './errors.ts';
import { byCodeUnit } from './language/order.ts';
import { nearest } from './seed/read/nearest.ts';

const FILE = '.env';

/**
 * Takes from the file `.env`, if there is one, what the environment of this process leaves out.
 *
 * @param settings - The names of all settings.
 * @returns a warning for each key that looks like one of them and is none, in the order of their code units.
 * @throws CannotStart when the file cannot be read.
 */
export function takeEnvFile(settings: readonly string[]): string[] {
  if (!existsSync(FILE)) return [];
  try {
    const text = readFileSync(FILE, 'utf8');
    process.loadEnvFile(FILE);
    return unknownKeys(text, settings);
  } catch (error) {
    const reason = systemCodeOf(error) ?? String(error);
    throw new CannotStart(
      `The file ${FILE} cannot be read (${reason}): make it a readable file, or take it away`,
      {
        cause: error,
      },
    );
  }
}

/** Keys that are for other programs, as that of Docker Compose, look like none of ours. */
function unknownKeys(text: string, settings: readonly string[]): string[] {
  return Object.keys(parseEnv(text))
    .filter((key) => !settings.includes(key))
    .sort(byCodeUnit)
    .flatMap((key) => {
      const meant = nearest(key, settings);
      return meant === undefined ? [] : [`${FILE}: ${key} is no setting; did you mean ${meant}?`];
    });
}
