interface Named {
  readonly id: string;
}

/** A report as a client gets it by `EVIDENCE`. */
export interface AnsweredReport {
  readonly asked: string;
  readonly condition: Named | null;
  readonly omittedGroups: number;
  readonly omittedFindings: number;
  readonly truncated: boolean;
  readonly groups: readonly {
    readonly intervention: Named;
    readonly findings: readonly AnsweredFinding[];
  }[];
  readonly gaps: readonly {
    readonly reason: string;
    readonly about: string;
    readonly explanation: string;
    readonly didYouMean: readonly Named[];
  }[];
}

interface AnsweredFinding {
  readonly assertion: Named;
  readonly via: readonly { readonly concept: Named; readonly predicate: Named; readonly of: Named }[];
  readonly matchedBy: { readonly kind: string; readonly concept: Named } | null;
  readonly claims: readonly Named[];
  readonly claimCount: number;
  readonly evidence: readonly Named[];
  readonly evidenceCount: number;
}

/** What tests ask of a report. */
export const EVIDENCE = `
  asked
  condition { id }
  omittedGroups omittedFindings truncated
  groups {
    intervention { id }
    findings {
      assertion { id }
      via { concept { id } predicate { id } of { id } }
      matchedBy { kind concept { id } }
      claims { id } claimCount
      evidence { id } evidenceCount
    }
  }
  gaps { reason about explanation didYouMean { id } }`;

/** One finding in few words. */
export interface BriefFinding {
  readonly assertion: string;
  /** `a IS_A b` for each link. */
  readonly via: readonly string[];
  /** `POPULATION=people`, or nothing. */
  readonly matchedBy?: string;
  /** Ids of claims, then of evidence lines. */
  readonly by: readonly string[];
}

/** The groups of a report in few words, by intervention, in order. */
export function briefly({ groups }: AnsweredReport): readonly (readonly [string, readonly BriefFinding[]])[] {
  return groups.map(({ intervention, findings }) => [intervention.id, findings.map(brief)]);
}

function brief({ assertion, via, matchedBy, claims, evidence }: AnsweredFinding): BriefFinding {
  return {
    assertion: assertion.id,
    via: via.map(({ concept, predicate, of }) => `${concept.id} ${predicate.id} ${of.id}`),
    ...(matchedBy === null ? {} : { matchedBy: `${matchedBy.kind}=${matchedBy.concept.id}` }),
    by: [...claims, ...evidence].map(({ id }) => id),
  };
}

/** By what each finding of a report is found, in order: ids of claims, then of evidence lines. */
export function findingsBy(report: AnsweredReport): Record<string, readonly string[]> {
  const findings = briefly(report).flatMap(([, each]) => each);
  return Object.fromEntries(findings.map(({ assertion, by }) => [assertion, by]));
}
