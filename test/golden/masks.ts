import { z } from 'zod';
import { writeCursor } from '../../src/paging/cursor.ts';
import type { CurrentRelease } from '../../src/release/release.ts';
import type { Answered } from './serviceOnSeed.ts';

/** Begins a cursor where golden files write one in plain words. */
const CURSOR = 'cursor:';

const cursorParts = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/**
 * A value with what differs from release to release put in words: ids of the release and its versions, its hash, its time,
 * and cursors, which hold the first. So a change of the seed changes only the golden files whose answers it changes.
 */
export function mask(value: unknown, release: CurrentRelease): unknown {
  const words = new Map([
    [release.id, '<release>'],
    [release.contentHash, '<content hash>'],
    [release.madeAt, '<time>'],
    [release.graph, '<graph>'],
    ...release.sources.map(({ id, version }): [string, string] => [version, `<version of ${id}>`]),
  ]);
  return mapStrings(value, (text) => words.get(text) ?? cursorInWords(text, release) ?? text);
}

/** A value as `mask` left it, with cursors as clients send them. */
export function unmask(value: unknown, release: CurrentRelease): unknown {
  return mapStrings(value, (text) => {
    if (!text.startsWith(CURSOR)) return text;
    const [, list = '', question = '', orderKey = ''] = /^cursor:(\w+):([\w-]+):(.*)$/su.exec(text) ?? [];
    return writeCursor({ list, question }, release.id, orderKey);
  });
}

/**
 * The statements of an operation, one a line: id and parameters, without those that name the release. In alphabetical order, since which
 * of two that are made at once comes first is the moment's.
 */
export function describeQueries({ queries }: Answered, release: CurrentRelease): string {
  const lines = queries.map(({ id, parameters }) => {
    const own = Object.entries(parameters as Record<string, unknown>)
      .filter(([name]) => name !== 'graph' && name !== 'versions')
      .map(([name, value]): [string, unknown] => [name, name === 'keptSince' ? '<time>' : mask(value, release)])
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return `${id} ${JSON.stringify(Object.fromEntries(own))}`;
  });
  return `${lines.sort().join('\n')}\n`;
}

function cursorInWords(text: string, release: CurrentRelease): string | undefined {
  try {
    const parsed = cursorParts.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    if (!parsed.success) return undefined;
    const [list, question, ofRelease, orderKey] = parsed.data;
    return ofRelease === release.id ? `${CURSOR}${list}:${question}:${orderKey}` : undefined;
  } catch {
    return undefined;
  }
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => mapStrings(member, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)]));
}
