import { CannotStart } from '../../errors.ts';

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
