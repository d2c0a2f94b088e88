import type { GraphQLResolveInfo } from 'graphql';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { documentOf } from '../document/document.loader.ts';
import type { Operation } from '../release/operation.ts';
import { references } from '../selection/selection.ts';
import { evidenceLineOf } from '../study/evidenceLine.loader.ts';
import { claimsOfFinding, linesOfFinding } from './inquiry.loader.ts';
import type { ConceptFinding } from './conceptFinding.ts';

type FieldResolver<Answer> = (
  finding: ConceptFinding,
  fieldArguments: object,
  operation: Operation,
  info: GraphQLResolveInfo,
) => Answer;

/** Resolves a field of what is made of a finding. */
function field<Answer>(resolve: FieldResolver<Answer>): FieldResolver<Answer> {
  return resolve;
}

/** Resolvers of the fields that everything made of a finding has. */
export const findingFields = {
  assertions: field(({ assertions }, _arguments, operation, info) =>
    references(info, assertions, (id) => assertionOf(operation, id)),
  ),
  documents: field(async (finding, _arguments, operation, info) => {
    const { documents } = await claimsOfFinding(operation).load(finding);
    return references(info, documents, (id) => documentOf(operation, id));
  }),
  claims: field(async (finding, _arguments, operation, info) => {
    const { claims } = await claimsOfFinding(operation).load(finding);
    return references(
      info,
      claims.map(({ id }) => id),
      (id) => claimOf(operation, id),
    );
  }),
  evidence: field(async (finding, _arguments, operation, info) => {
    const lines = await linesOfFinding(operation).load(finding);
    return references(
      info,
      lines.map(({ id }) => id),
      (id) => evidenceLineOf(operation, id),
    );
  }),
  via: field(({ tie }) => tie.via),
};
