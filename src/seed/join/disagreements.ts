import { claimDisagreements } from '../../comparison/claimDisagreements.ts';
import type { SourcePair } from '../../comparison/clashes.ts';
import type { DisagreementKind } from '../../comparison/disagreement.ts';
import { evidenceDisagreements } from '../../comparison/evidenceDisagreements.ts';
import { oppositeSigns } from '../../comparison/oppositeSigns.ts';
import type { Shortfall } from '../../comparison/overstatement.ts';
import { overstatements } from '../../comparison/overstatements.ts';
import type { Includes } from '../../comparison/restrictions.ts';
import type { Seed } from '../format/seed.ts';
import { disputablesOf, type JoinedStatements } from './disputables.ts';
import { byCodeUnit, sortedBy } from '../../language/order.ts';

/** A claim or line of a source. */
export interface Participant {
  readonly source: string;
  readonly id: string;
  /** Of a claim that is overstated, the ids of the studies that fall short of it. */
  readonly studies?: readonly string[];
  /** Of a line, in what it falls short of claims. */
  readonly shortfalls?: readonly Shortfall[];
}

/** In what documents, studies or assertions disagree. */
export interface JoinedDisagreement {
  /** The kind and what it is about, with a dot between them: a proposition, an assertion, or two concepts. */
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly proposition: string | null;
  /** Ids, sorted. */
  readonly assertions: readonly string[];
  /** By id. */
  readonly claims: readonly Participant[];
  readonly lines: readonly Participant[];
  /** Documents with a claim in it, sorted. */
  readonly documents: readonly string[];
  /** The pairs of sources between which there is one: both must be shown for it to be. */
  readonly sources: readonly SourcePair[];
  /** In what studies fall short of claims; empty but for what is overstated. */
  readonly shortfalls: readonly Shortfall[];
}

interface Found {
  readonly kind: DisagreementKind;
  readonly about: string;
  readonly claims?: readonly (Participant & {
    readonly assertion: string;
    readonly document: string | null;
  })[];
  readonly lines?: readonly (Participant & { readonly assertion: string })[];
  readonly sources: readonly SourcePair[];
  readonly shortfalls?: readonly Shortfall[];
}

/** Every disagreement of the sources together, by id. The same for any order of the sources and of their rows. */
export function joinDisagreements(
  seeds: readonly Seed[],
  joined: JoinedStatements,
  includes: Includes,
): JoinedDisagreement[] {
  const { claims, lines } = disputablesOf(seeds, joined);
  const propositions = new Set(claims.map(({ proposition }) => proposition));
  const found: Found[] = [
    ...claimDisagreements(claims, includes).map((one) => ({ ...one, claims: one.things })),
    ...evidenceDisagreements(lines, includes).map(({ assertion, things, sources }) => ({
      kind: 'EVIDENCE_DIRECTION' as const,
      about: assertion,
      lines: things,
      sources,
    })),
    ...overstatements(claims, lines, includes).map((one) => ({
      kind: 'OVERSTATED' as const,
      about: one.assertion,
      ...one,
    })),
    ...oppositeSigns(claims, includes).map(({ cause, effect, things, sources }) => ({
      kind: 'OPPOSITE_SIGN' as const,
      about: `${cause}.${effect}`,
      claims: things,
      sources,
    })),
  ];
  return sortedBy(
    found.map((one) => toDisagreement(one, propositions)),
    ({ id }) => id,
  );
}

function toDisagreement(
  { kind, about, claims = [], lines = [], sources, shortfalls = [] }: Found,
  propositions: ReadonlySet<string | null>,
): JoinedDisagreement {
  const distinct = (ids: readonly string[]) => [...new Set(ids)].sort(byCodeUnit);
  const participant = ({ source, id, studies, shortfalls: own }: Participant): Participant => ({
    ...{ source, id },
    ...(studies === undefined ? {} : { studies }),
    ...(own === undefined ? {} : { shortfalls: own }),
  });
  return {
    id: `${kind}.${about}`,
    kind,
    proposition: propositions.has(about) ? about : null,
    assertions: distinct([...claims, ...lines].map(({ assertion }) => assertion)),
    claims: claims.map(participant),
    lines: lines.map(participant),
    documents: distinct(claims.flatMap(({ document }) => document ?? [])),
    sources,
    shortfalls,
  };
}
