import type { PredicateRole, Sign } from '../../predicate/predicate.ts';
import { STATEMENT_ONLY } from '../../weighing/level.ts';
import { byCodeUnit } from '../../language/order.ts';
import type { WeighedAssertion } from './weighing.ts';

/** One way in which a chain may walk an assertion. */
export interface JoinedLink {
  readonly from: string;
  readonly to: string;
  readonly assertion: WeighedAssertion;
  readonly sign: Sign;
  /** Whether the chain walks from the assertion's object to its subject. */
  readonly reversed: boolean;
  /** Sources with a claim that asserts it or an eligible line that supports it, sorted. */
  readonly sources: readonly string[];
}

const CAUSAL_ROLES: ReadonlySet<PredicateRole> = new Set(['CAUSAL', 'REGULATORY', 'DERIVATION', 'FEATURE']);

/** Roles that say that one thing goes with another, and not what more of one does to the other. */
const ROLES_WITHOUT_SIGN: ReadonlySet<PredicateRole> = new Set(['CORRELATION', 'FEATURE']);

/**
 * The links of assertions that a claim asserts or an eligible line supports, and whose predicate chains walk. Correlations and
 * features have no sign; a correlation is walked both ways unless its predicate has a direction. An assertion about one
 * concept only has no link, and a warning.
 */
export function linksOf(assertions: readonly WeighedAssertion[]): {
  links: JoinedLink[];
  warnings: string[];
} {
  const links: JoinedLink[] = [];
  const warnings: string[] = [];
  for (const assertion of assertions) {
    if (!assertion.asserted && assertion.weighing.supportLevel === STATEMENT_ONLY) continue;
    const walked = waysOf(assertion);
    if (walked.length > 0 && assertion.subject === assertion.object) {
      warnings.push(`assertion ${assertion.id} leads from a concept to itself: chains do not walk it`);
      continue;
    }
    links.push(...walked);
  }
  return { links, warnings };
}

function waysOf(assertion: WeighedAssertion): JoinedLink[] {
  const { subject, object, role, predicate } = assertion;
  const correlation = role === 'CORRELATION';
  if (!correlation && !CAUSAL_ROLES.has(role)) return [];
  const sign: Sign = ROLES_WITHOUT_SIGN.has(role) ? 'NONE' : assertion.sign;
  const sources = [...new Set([...assertion.assertingSources, ...assertion.supportingSources])].sort(
    byCodeUnit,
  );
  const forward: JoinedLink = { from: subject, to: object, assertion, sign, reversed: false, sources };
  const backward: JoinedLink = { from: object, to: subject, assertion, sign, reversed: true, sources };
  switch (predicate.direction) {
    case 'FORWARD':
      return [forward];
    case 'REVERSE':
      return [backward];
    case 'NONE':
      return correlation ? [forward, backward] : [];
  }
}
