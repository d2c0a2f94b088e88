import type { SeedMessage, SeedPlace } from '../format/seed.ts';
import { suggestion } from '../read/nearest.ts';
import { formatPlace, messageAt, type FieldPath, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** The faults of CURIEs: an unknown prefix, a local part of the wrong form, two owners, one concept's twice. */
export function wrongCuries(seed: PlacedSeed): SeedMessage[] {
  return [...wrongForms(seed), ...repeatedXrefs(seed), ...sharedXrefs(seed)];
}

function wrongForms(seed: PlacedSeed): SeedMessage[] {
  const patterns = new Map(seed.prefixes.rows.map(({ row }) => [row.prefix, row.local]));
  const known = [...patterns.keys(), ...seed.prefixes.unreadIds];
  return curiesOf(seed).flatMap(([placed, path, curie]) => {
    const [prefix = '', local = ''] = curie.split(':');
    const pattern = patterns.get(prefix);
    if (pattern === undefined) {
      if (known.includes(prefix)) return [];
      const hint = suggestion(prefix, known) || '; add it, or take the CURIE of a prefix that is there';
      return [messageAt(placed, path, `the prefix of "${curie}" is not in this seed's prefixes.yaml${hint}`)];
    }
    if (new RegExp(`^(?:${pattern})$`, 'u').test(local)) return [];
    return [
      messageAt(placed, path, `"${local}" in "${curie}" does not have the form ${pattern} of ${prefix}`),
    ];
  });
}

function curiesOf(seed: PlacedSeed): (readonly [Placed<unknown>, FieldPath, string])[] {
  const { source } = seed;
  return [
    ...(source?.row.infores === undefined ? [] : [[source, ['infores'], source.row.infores] as const]),
    ...[...seed.predicates.rows, ...seed.concepts.rows].flatMap((placed) =>
      placed.row.biolink === undefined ? [] : [[placed, ['biolink'], placed.row.biolink] as const],
    ),
    ...seed.concepts.rows.flatMap((placed) =>
      placed.row.xrefs.map(({ curie }, index) => [placed, ['xrefs', index, 'curie'], curie] as const),
    ),
    ...seed.claims.rows.flatMap((placed) =>
      (placed.row.record?.publications ?? []).map(
        (curie, index) => [placed, ['record', 'publications', index], curie] as const,
      ),
    ),
  ];
}

function repeatedXrefs({ concepts }: PlacedSeed): SeedMessage[] {
  return concepts.rows.flatMap((placed) => {
    const curies = placed.row.xrefs.map(({ curie }) => curie);
    return curies.flatMap((curie, index) =>
      curies.indexOf(curie) === index
        ? []
        : [messageAt(placed, ['xrefs', index, 'curie'], `"${curie}" is there twice: keep one`)],
    );
  });
}

/** An exact and verified CURIE says which concept this is, so two concepts of a source cannot have it. */
function sharedXrefs({ concepts }: PlacedSeed): SeedMessage[] {
  const owners = new Map<string, { readonly id: string; readonly place: SeedPlace }>();
  return concepts.rows.flatMap((placed) =>
    placed.row.xrefs.flatMap(({ curie, match, verified }, index) => {
      if (match !== 'EXACT' || !verified) return [];
      const path = ['xrefs', index, 'curie'];
      const owner = owners.get(curie);
      if (owner === undefined) {
        owners.set(curie, { id: placed.row.id, place: placed.placeOf(path) });
        return [];
      }
      if (owner.id === placed.row.id) return [];
      const text =
        `"${curie}" is exact and verified here and for concept ${owner.id} at ${formatPlace(owner.place)}: ` +
        'it can be so for one of them only; make the other CLOSE, or make the two concepts one';
      return [messageAt(placed, path, text)];
    }),
  );
}
