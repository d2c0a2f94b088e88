import { beforeAll, expect, it } from 'vitest';
import type { Seed, SeedPredicate } from '../../src/seed/format/seed.ts';
import { readCorpus } from './corpus.ts';

let seed: Seed;
beforeAll(async () => {
  ({ seed } = await readCorpus());
});

/** What it cautions of, one word for what one section of a report holds; null where it cautions of nothing. */
function cautionOf({ role, caution, dose }: SeedPredicate): string | null {
  if (role === 'HARM' || role === 'CONTRAINDICATION') return role;
  if (role === 'ADVICE') return caution === true ? role : null;
  return dose === 'UPPER_LIMIT' ? dose : null;
}

/** A concept and whatever is wider or narrower than it: where a report on its safety looks. */
function reachOf(concept: string, links: Seed['structure']): ReadonlySet<string> {
  const [wider, narrower] = [new Set([concept]), new Set([concept])];
  for (const id of wider) for (const { subject, object } of links) if (subject === id) wider.add(object);
  for (const id of narrower)
    for (const { subject, object } of links) if (object === id) narrower.add(subject);
  return new Set([...wider, ...narrower]);
}

/**
 * Supplements of which nothing is cautioned, though something else that contains the same substance has such a caution: whoever asks
 * for the one would be told that none was found.
 */
function withoutCautions({ concepts, predicates, structure, claims, evidence }: Seed): string[] {
  const kin = new Set(predicates.flatMap((predicate) => (predicate.kin === true ? [predicate.id] : [])));
  const links = structure.filter(({ predicate }) => kin.has(predicate));
  const contents = links.filter(({ predicate }) => predicate === 'CONTAINS');
  const kinds = new Map(predicates.map((predicate) => [predicate.id, cautionOf(predicate)]));
  const cautions = [...claims, ...evidence].flatMap(({ subject, predicate }) => {
    const kind = kinds.get(predicate) ?? null;
    return kind === null ? [] : [{ subject, kind }];
  });
  const kindsOf = (ids: ReadonlySet<string>) =>
    new Set(cautions.flatMap(({ subject, kind }) => (ids.has(subject) ? [kind] : [])));
  return concepts
    .filter(({ category }) => category === 'SUPPLEMENT')
    .flatMap(({ id }) => {
      const own = contents.flatMap(({ subject, object }) => (subject === id ? [object] : []));
      const siblings = contents.flatMap(({ subject, object }) => (own.includes(object) ? [subject] : []));
      const told = kindsOf(reachOf(id, links));
      return [...kindsOf(new Set(siblings))].filter((kind) => !told.has(kind)).map((kind) => `${id} ${kind}`);
    })
    .sort();
}

it('has no supplement without a kind of caution that something else with the same substance has', () => {
  expect(withoutCautions(seed)).toEqual([]);
});

it('would have salts without cautions, were they only known to contain the same as the supplement', () => {
  const structure = seed.structure.filter(
    ({ subject, predicate }) => !(predicate === 'FORM_OF' && subject.startsWith('magnesium_')),
  );
  const kinds = ['ADVICE', 'CONTRAINDICATION', 'HARM', 'UPPER_LIMIT'];
  expect(withoutCautions({ ...seed, structure })).toEqual(
    ['chloride', 'citrate', 'oxide'].flatMap((salt) => kinds.map((kind) => `magnesium_${salt} ${kind}`)),
  );
});
