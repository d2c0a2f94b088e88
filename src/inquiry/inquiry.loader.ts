import DataLoader from 'dataloader';
import type { Stance } from '../claim/claim.ts';
import { COUNT_MAXIMUM, FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import { perOperation } from '../release/operation.ts';
import { gatherFindings, type ConceptFinding, type Findings } from './conceptFinding.ts';
import { assertionsOfInquiries, claimsOfConceptFindings, linesOfConceptFindings } from './inquiry.queries.ts';
import type { EvidenceDirection } from '../study/study.ts';
import type { NotCountedReason } from '../weighing/counting.ts';
import type { Inquiry } from './inquiry.ts';

/** How many assertions are looked at for one probe, those of the nearest concepts first. */
export const LOOK_LIMIT = 10_000;

/** The findings that answer an inquiry: one query for all that are asked at once. */
export const findingsOf = perOperation(
  (operation) =>
    new DataLoader<Inquiry, Findings>(async (inquiries) => {
      const asked = inquiries.map(({ probes, sources }, id) => ({
        id,
        sources,
        probes: probes.flatMap(({ by, ties, role, reversed }, position) =>
          ties.size === 0 ? [] : [{ position, by, ids: [...ties.keys()], role, reversed }],
        ),
      }));
      const rows = await operation.read(assertionsOfInquiries, {
        inquiries: asked.filter(({ probes }) => probes.length > 0),
        limit: LOOK_LIMIT,
        countLimit: COUNT_MAXIMUM + 1,
      });
      const answers = new Map(rows.map((row) => [row.inquiry, row]));
      return inquiries.map((inquiry, id) => {
        const row = answers.get(id);
        if (row === undefined) return gatherFindings(inquiry, [], inquiry.isComplete);
        const found = row.found.map(
          ([probe, assertion, subject, object, isShown, independentSources, claims, lines]) => ({
            ...{ probe, id: assertion, subject, object, isShown, independentSources, claims, lines },
          }),
        );
        return gatherFindings(inquiry, found, inquiry.isComplete && row.looked < LOOK_LIMIT);
      });
    }),
);

/** A claim of a finding. */
export interface FindingClaim {
  readonly id: string;
  readonly stance: Stance;
  /** Id of that of the finding's assertions that it states. */
  readonly assertion: string;
}

/** The claims of a finding. */
export interface FindingClaims {
  /** In the order of their keys; at most `FINDING_LIST_MAXIMUM`. */
  readonly claims: readonly FindingClaim[];
  /** Ids of the documents that make them, in alphabetical order. */
  readonly documents: readonly string[];
}

/** The claims on a finding's assertions. */
export const claimsOfFinding = perOperation(
  (operation) =>
    new DataLoader<ConceptFinding, FindingClaims>(async (findings) => {
      const rows = await operation.read(claimsOfConceptFindings, {
        findings: findings.map(({ assertions, sources }, id) => ({ id, assertions, sources })),
        limit: FINDING_LIST_MAXIMUM,
      });
      const byFinding = Map.groupBy(rows, ({ of }) => of);
      return findings.map((_, id) => {
        const claims = byFinding.get(id) ?? [];
        const documents = claims.flatMap(({ document }) => document ?? []);
        return {
          claims: claims.map(({ id, stance, assertion }) => ({ id, stance, assertion })),
          documents: [...new Set(documents)].sort(),
        };
      });
    }),
);

/** An evidence line of a finding. */
export interface FindingLine {
  readonly id: string;
  readonly study: string;
  readonly inHumans: boolean;
  readonly direction: EvidenceDirection;
  readonly notCounted: NotCountedReason | null;
  /** Id of that of the finding's assertions that it bears on. */
  readonly assertion: string;
}

/** The evidence lines on a finding's assertions, in the order of their keys; at most `FINDING_LIST_MAXIMUM`. */
export const linesOfFinding = perOperation(
  (operation) =>
    new DataLoader<ConceptFinding, readonly FindingLine[]>(async (findings) => {
      const rows = await operation.read(linesOfConceptFindings, {
        findings: findings.map(({ assertions, sources }, id) => ({ id, assertions, sources })),
        limit: FINDING_LIST_MAXIMUM,
      });
      const byFinding = Map.groupBy(rows, ({ of }) => of);
      return findings.map((_, id) => byFinding.get(id) ?? []);
    }),
);
