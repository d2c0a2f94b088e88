import type { Stance } from '../claim/claim.ts';
import type { EvidenceDirection } from '../study/study.ts';
import type { NotCountedReason } from '../weighing/counting.ts';
import type { Caveat } from './caveat.ts';
import { supportingOf } from './grounds.ts';

/** An assertion that limits a benefit to some, with what says so and what does not. */
export interface FoundLimit {
  /** Id of the concept that names them. */
  readonly to: string;
  readonly claims: readonly { readonly id: string; readonly stance: Stance }[];
  readonly lines: readonly {
    readonly study: string;
    readonly direction: EvidenceDirection;
    /** Null where it counts. */
    readonly notCounted: NotCountedReason | null;
  }[];
}

/** Whether a claim or a line that can count says that a benefit is limited. */
export function isLimiting({ claims, lines }: FoundLimit): boolean {
  return assertingOf(claims).length + supportingOf(lines).length > 0;
}

/** What is to be kept in mind of a benefit that is limited to some: one caveat, or none. */
export function caveatsOfLimits(found: readonly FoundLimit[]): readonly Caveat[] {
  const limiting = found.filter(isLimiting).map(({ to, claims, lines }) => ({
    to,
    claims: assertingOf(claims).map(({ id }) => id),
    studies: supportingOf(lines).map(({ study }) => study),
  }));
  if (limiting.length === 0) return [];
  return [
    {
      kind: 'ONLY_IF',
      claims: [...new Set(limiting.flatMap(({ claims }) => claims))],
      studies: [...new Set(limiting.flatMap(({ studies }) => studies))],
      links: [],
      limits: limiting.map(({ to, claims }) => ({ to, claims })),
    },
  ];
}

function assertingOf(claims: FoundLimit['claims']): FoundLimit['claims'] {
  return claims.filter(({ stance }) => stance === 'ASSERTS');
}
