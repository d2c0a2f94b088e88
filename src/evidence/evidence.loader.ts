import { askedIdentifier } from '../concept/askedIdentifier.ts';
import { kinOf } from '../concept/kin.loader.ts';
import { readContext, type GivenContext } from '../condition/contextArgument.ts';
import { BadUserInput } from '../errors.ts';
import type { Gap } from '../gap/gap.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { GROUP_MAXIMUM, groupFindings, inContext, widestSubjects, type EvidenceReport } from './evidence.ts';
import { emptyReportGaps, gapsOfGroups, isTruncated } from './gaps.loader.ts';
import { withNearestChain } from './nearestChain.ts';
import { foundFor } from './question.loader.ts';

/** What is asked of the field `evidence`. */
export interface EvidenceArguments {
  readonly condition: string;
  readonly intervention?: string | null;
  readonly sources?: readonly string[] | null;
  readonly context?: GivenContext | null;
}

/**
 * What is claimed and was found about an intervention for a condition, or about every intervention.
 *
 * @throws BadUserInput when a source is unknown, the context is wrong, or both ids lead to one concept.
 */
export async function reportEvidence(
  operation: Operation,
  { condition, intervention, sources, context = null }: EvidenceArguments,
): Promise<EvidenceReport> {
  askedIdentifier('condition', condition);
  if (intervention != null) askedIdentifier('intervention', intervention);
  const shown = await shownSources(operation, 'sources', sources);
  const [conditionKin, interventionKin] = await Promise.all([
    kinOf(operation).load(condition),
    intervention == null ? null : kinOf(operation).load(intervention),
    context === null ? null : readContext(operation, context),
  ]);
  const asked = {
    asked: condition,
    askedIntervention: intervention ?? null,
    askedSources: sources ?? null,
    context,
  };
  const unknown = [
    ...(conditionKin === null ? [unknownConcept(condition)] : []),
    ...(intervention != null && interventionKin === null ? [unknownConcept(intervention)] : []),
  ];
  if (conditionKin === null || unknown.length > 0) {
    const gaps = () => Promise.resolve(unknown);
    return { ...asked, ...NOTHING, condition: conditionKin?.concept ?? null, gaps };
  }
  if (interventionKin?.concept === conditionKin.concept) {
    throw new BadUserInput(
      'intervention',
      `intervention: "${intervention}" is the condition itself, "${conditionKin.concept}"; name another, or leave it out`,
    );
  }
  const question = { condition: conditionKin, intervention: interventionKin, sources: shown };
  const found = await foundFor(operation).load(question);
  const interventions =
    interventionKin === null ? widestSubjects(found.findings, found.subjectLinks) : [interventionKin];
  const groups = groupFindings(found, interventions, conditionKin, shown);
  const told = groups.slice(0, GROUP_MAXIMUM).map((group) => inContext(group, context));
  const toldFindings = new Set(told.flatMap(({ findings }) => findings.map(({ assertion }) => assertion)));
  return {
    ...asked,
    condition: conditionKin.concept,
    groups: told,
    omittedGroups: groups.length - told.length,
    omittedFindings: found.found - toldFindings.size,
    truncated: isTruncated(question, found),
    gaps: async () =>
      withNearestChain(
        question,
        toldFindings.size === 0
          ? await emptyReportGaps(operation, question, found)
          : await gapsOfGroups(operation, told, question, found),
      ),
  };
}

const NOTHING = { groups: [], omittedGroups: 0, omittedFindings: 0, truncated: false };

function unknownConcept(asked: string): Gap {
  return { reason: 'UNKNOWN_CONCEPT', about: 'EVIDENCE', asked };
}
