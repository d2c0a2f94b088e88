/** What a load is at. */
export type LoadPhase = 'prepare' | 'write' | 'switch' | 'sweep';

/** One step of a load, told before the first and after each statement of its kind. */
export interface LoadStep {
  readonly phase: LoadPhase;
  /** What is being written, as its query is called, or the version being deleted. */
  readonly kind: string;
  readonly done: number;
  readonly total: number;
}

/** Told every step; the load waits for it. */
export type StepListener = (step: LoadStep) => void | Promise<void>;
