import type { PredicateRole, Sign } from '../../predicate/predicate.ts';
import type { JoinedAssertion } from './assertions.ts';

/** One way in which a chain may walk an assertion. */
export interface JoinedLink {
  readonly from: string;
  readonly to: string;
  readonly assertion: JoinedAssertion;
  readonly sign: Sign;
  /** Whether the chain walks from the assertion's object to its subject. */
  readonly reversed: boolean;
}

const CAUSAL_ROLES: ReadonlySet<PredicateRole> = new Set(['CAUSAL', 'REGULATORY', 'DERIVATION', 'FEATURE']);

/**
 * The links of assertions that a claim asserts and whose predicate chains walk. A correlation has no sign, and is
 * walked both ways unless its predicate has a direction. An assertion about one concept only has no link, and a
 * warning.
 */
export function linksOf(assertions: readonly JoinedAssertion[]): { links: JoinedLink[]; warnings: string[] } {
  const links: JoinedLink[] = [];
  const warnings: string[] = [];
  for (const assertion of assertions) {
    if (!assertion.asserted) continue;
    const walked = waysOf(assertion);
    if (walked.length > 0 && assertion.subject === assertion.object) {
      warnings.push(`assertion ${assertion.id} leads from a concept to itself: chains do not walk it`);
      continue;
    }
    links.push(...walked);
  }
  return { links, warnings };
}

function waysOf(assertion: JoinedAssertion): JoinedLink[] {
  const { subject, object, role, predicate } = assertion;
  const correlation = role === 'CORRELATION';
  if (!correlation && !CAUSAL_ROLES.has(role)) return [];
  const sign: Sign = correlation ? 'NONE' : assertion.sign;
  const forward: JoinedLink = { from: subject, to: object, assertion, sign, reversed: false };
  const backward: JoinedLink = { from: object, to: subject, assertion, sign, reversed: true };
  switch (predicate.direction) {
    case 'FORWARD':
      return [forward];
    case 'REVERSE':
      return [backward];
    case 'NONE':
      return correlation ? [forward, backward] : [];
  }
}
