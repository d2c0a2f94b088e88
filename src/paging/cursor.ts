import { z } from 'zod';
import { BadUserInput } from '../errors.ts';
import type { CurrentRelease } from '../release/release.ts';

const place = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/** A list that cursors are of. */
export interface CursorList {
  /** What the list holds, for example `claims`: lists of one name have one order. */
  readonly list: string;
  /** Stands for what was asked for: see `questionKey`. */
  readonly question: string;
}

/**
 * Writes a cursor: opaque to clients, it says of which list it is, from which release, and after which key it stands.
 */
export function writeCursor({ list, question }: CursorList, release: string, orderKey: string): string {
  return Buffer.from(JSON.stringify([list, question, release, orderKey]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor and gives the key that it stands after.
 *
 * @throws BadUserInput when it is no cursor, is of another list or of one with other arguments, or its release was retired more
 *   than an hour ago.
 */
export function readCursor(
  cursor: string,
  { list, question }: CursorList,
  release: CurrentRelease,
  argument: string,
): string {
  const parsed = place.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) {
    throw new BadUserInput(
      argument,
      `${argument}: this is no cursor; give the endCursor of a page as it came`,
    );
  }
  const [ofList, ofQuestion, ofRelease, orderKey] = parsed.data;
  if (ofList !== list) {
    throw new BadUserInput(
      argument,
      `${argument}: this cursor is of another list, ${ofList}; give one of ${list}, or begin without ${argument}`,
    );
  }
  if (ofQuestion !== question) {
    throw new BadUserInput(
      argument,
      `${argument}: this cursor of ${list} was given for other arguments; give it with those of the page that it came from, or begin again without ${argument}`,
    );
  }
  if (!release.kept.includes(ofRelease)) {
    throw new BadUserInput(
      argument,
      `${argument}: this cursor is from a release that was replaced more than an hour ago; begin again without ${argument}`,
    );
  }
  return orderKey;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
