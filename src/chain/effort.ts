import { perOperation } from '../release/operation.ts';

/** How many steps may still be tried when chains are put together. Every search that has it takes from it. */
export interface Effort {
  left: number;
}

const OPERATION_EFFORT = 1_000_000;

/** The effort of an operation: all its searches share it, so that asking often does not multiply it. */
export const effortOf = perOperation((): Effort => ({ left: OPERATION_EFFORT }));
