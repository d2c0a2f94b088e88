import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/**
 * For each id that names a concept: the kin links that leave its kin and its ancestors, the excesses and doses of these, what is
 * said to cause such an excess, and the mitigations by something that an assertion of advice, or of no other role, says of
 * them in a document that also claims the mitigation. No row for an id that names nothing. No more than `$limit` of each are
 * looked at.
 */
export const reachByIds = declareQuery({
  id: 'safety.reach',
  cypher: `
UNWIND $ids AS asked
MATCH (:Identifier {version: $graph, id: asked})-[:IDENTIFIES]->(concept:Concept)
CALL (concept) {
  MATCH (concept)<-[:KIN*0..]-(narrower:Concept)
  WITH DISTINCT narrower LIMIT $limit
  RETURN collect(narrower) AS kin
}
CALL (concept) {
  MATCH (concept)-[:KIN*0..]->(wider:Concept)
  WITH DISTINCT wider LIMIT $limit
  RETURN collect(wider) AS ancestors
}
CALL (kin, ancestors) {
  UNWIND ancestors + kin AS member
  RETURN collect(DISTINCT member) AS whole
}
CALL (whole) {
  UNWIND whole AS member
  MATCH (tied:Concept)-[link:STRUCTURE]->(member)
  WHERE link.meaning IN ['EXCESS', 'DOSE']
  WITH DISTINCT tied, link.predicate AS predicate, member, link.meaning AS meaning LIMIT $limit
  RETURN collect([tied.id, predicate, member.id, meaning]) AS meaningfulLinks
}
CALL (meaningfulLinks) {
  UNWIND [link IN meaningfulLinks WHERE link[3] = 'EXCESS' | link[0]] AS id
  WITH DISTINCT id
  MATCH (cause:Concept)-[link:LINK]->(excess:Concept)
  WHERE excess.version = $graph AND excess.id = id
  WITH cause, link LIMIT $limit
  WITH collect([link, cause.id]) AS links
  RETURN size(links) AS linksLooked, [pair IN links WHERE pair[0].role = 'CAUSAL' AND pair[0].sign = 'RAISES' |
    [pair[0].assertion, pair[1], pair[0].sources]] AS causes
}
CALL (whole) {
  UNWIND whole AS member
  MATCH (trait:Assertion)
  WHERE trait.version = $graph AND trait.subject = member.id AND trait.role IN ['ADVICE', 'OTHER']
  WITH trait LIMIT $limit
  RETURN collect(trait) AS said
}
CALL (said) {
  UNWIND said AS trait
  MATCH (mitigation:Assertion)
  WHERE mitigation.version = $graph AND mitigation.subject = trait.object AND mitigation.role = 'MITIGATION'
    AND any(document IN trait.documents WHERE document IN mitigation.documents)
  WITH trait, mitigation LIMIT $limit
  RETURN collect([trait.id, trait.subject, mitigation.id, COLLECT {
    MATCH (trait)<-[:STATES]-(claim:Claim)
    MATCH (mitigation)<-[:STATES]-(other:Claim)
    WHERE claim.stance = 'ASSERTS' AND claim.document = other.document
    RETURN DISTINCT claim.source
  }]) AS traits
}
RETURN asked, concept.id AS concept, meaningfulLinks, causes, traits,
  COLLECT {
    UNWIND whole AS narrower
    MATCH (narrower)-[link:KIN]->(wider:Concept)
    RETURN DISTINCT [narrower.id, link.predicate, wider.id]
  } AS kinLinks,
  size(kin) < $limit AND size(ancestors) < $limit AND size(meaningfulLinks) < $limit
    AND linksLooked < $limit AND size(said) < $limit AND size(traits) < $limit AS isComplete`,
  parameters: z.object({
    graph: z.string(),
    ids: z.array(z.string()).readonly(),
    limit: z.int().describe('How many of each are looked at'),
  }),
  row: z.object({
    asked: z.string(),
    concept: z.string(),
    kinLinks: z.array(z.tuple([z.string(), z.string(), z.string()])),
    meaningfulLinks: z.array(z.tuple([z.string(), z.string(), z.string(), z.enum(['EXCESS', 'DOSE'])])),
    causes: z.array(
      z.tuple([
        z.string().describe('assertion'),
        z.string().describe('concept'),
        z.array(z.string()).describe('sources'),
      ]),
    ),
    traits: z.array(
      z.tuple([
        z.string().describe('assertion'),
        z.string().describe('concept'),
        z.string().describe('mitigation'),
        z.array(z.string()).describe('sources'),
      ]),
    ),
    isComplete: z.boolean(),
  }),
});
