import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/**
 * For each id that names a concept: the kin links that leave its kin and its ancestors, the excesses and doses of these, what is
 * said to cause such an excess, the mitigations by something that an assertion of advice, or of no other role, says of
 * them in a document or a dataset that also claims the mitigation, and the harms: side effects of these, effects of such an excess, with the
 * kin and the ancestors of each. No row for an id that names nothing. No more than `$limit` of each are
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
  WITH trait, mitigation LIMIT $limit
  RETURN collect([trait, mitigation]) AS pairs
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair[0] AS trait, pair[1] AS mitigation
  WITH trait, mitigation, COLLECT {
    MATCH (trait)<-[:STATES]-(claim:Claim)
    WHERE claim.stance = 'ASSERTS' AND claim.document IS NULL
    RETURN DISTINCT claim.source
  } AS datasets
  WHERE any(document IN trait.documents WHERE document IN mitigation.documents)
    OR any(dataset IN datasets WHERE dataset IN mitigation.sources)
  WITH trait, datasets, mitigation, COLLECT {
    MATCH (trait)<-[:STATES]-(claim:Claim)
    WHERE claim.stance = 'ASSERTS' AND claim.document IS NOT NULL
    RETURN DISTINCT claim.document
  } AS stating
  RETURN collect([trait.id, trait.subject, mitigation.id, COLLECT {
    MATCH (mitigation)<-[:STATES]-(claim:Claim)
    WHERE claim.stance = 'ASSERTS'
      AND (claim.document IN stating OR claim.document IS NULL AND claim.source IN datasets)
    RETURN DISTINCT claim.source
  }]) AS traits
}
CALL (whole) {
  UNWIND whole AS member
  MATCH (harm:Assertion)
  WHERE harm.version = $graph AND harm.subject = member.id AND harm.role = 'HARM'
  WITH harm LIMIT $limit
  RETURN count(*) AS harmsLooked, collect(DISTINCT harm.object) AS sideEffects
}
CALL (kin, meaningfulLinks, causes) {
  UNWIND [link IN meaningfulLinks WHERE link[3] = 'EXCESS' | link[0]]
    + [cause IN causes WHERE any(member IN kin WHERE member.id = cause[1]) | cause[1]] AS id
  WITH DISTINCT id
  MATCH (cause:Concept)-[link:LINK]->(effect:Concept)
  WHERE cause.version = $graph AND cause.id = id
  WITH link, effect LIMIT $limit
  WITH collect([link.role, effect.id]) AS links
  RETURN size(links) AS effectsLooked, [link IN links WHERE link[0] = 'CAUSAL' | link[1]] AS effects
}
CALL (sideEffects, effects) {
  UNWIND sideEffects + effects AS id
  WITH DISTINCT id
  MATCH (harm:Concept)
  WHERE harm.version = $graph AND harm.id = id
  CALL (harm) {
    MATCH (harm)-[:KIN*0..]->(related:Concept)
    RETURN related
    UNION
    MATCH (harm)<-[:KIN*0..]-(related:Concept)
    RETURN related
  }
  WITH DISTINCT related LIMIT $limit
  RETURN collect(related.id) AS harms
}
RETURN asked, concept.id AS concept, meaningfulLinks, causes, traits, harms,
  COLLECT {
    UNWIND whole AS narrower
    MATCH (narrower)-[link:KIN]->(wider:Concept)
    RETURN DISTINCT [narrower.id, link.predicate, wider.id]
  } AS kinLinks,
  size(kin) < $limit AND size(ancestors) < $limit AND size(meaningfulLinks) < $limit
    AND linksLooked < $limit AND size(said) < $limit AND size(pairs) < $limit AS isComplete,
  harmsLooked < $limit AND effectsLooked < $limit AND size(harms) < $limit AS hasAllHarms`,
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
    harms: z.array(z.string()),
    isComplete: z.boolean().describe('Whether all but harms was looked at'),
    hasAllHarms: z.boolean(),
  }),
});
