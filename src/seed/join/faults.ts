import { CannotStart } from '../../errors.ts';

/** How a fault names a source. */
export type SourceName = (source: string) => string;

/** Names a source by its id and, where that is known, by its folder: `source articles (seed)`. */
export function nameSources(folders: ReadonlyMap<string, string>): SourceName {
  return (source) => {
    const folder = folders.get(source);
    return folder === undefined ? `source ${source}` : `source ${source} (${folder})`;
  };
}

/**
 * The error that refuses to join sources, naming every fault at once.
 *
 * @param faults - At least one sentence, each naming the sources concerned and what would be right.
 */
export function cannotJoin(faults: readonly string[]): CannotStart {
  return new CannotStart(
    `The sources cannot be joined:\n${faults.map((fault) => `  * ${fault}`).join('\n')}`,
  );
}
