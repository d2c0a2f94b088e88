import { speciesOfLine } from '../weighing/counting.ts';
import { naming, type Qualifier } from './qualifier.ts';

/** The species that a line without a word on it is about: its study's. */
export function qualifiersWithSpecies(
  qualifiers: readonly Qualifier[],
  ofStudy: string | null,
): readonly Qualifier[] {
  const named = qualifiers.filter(({ kind }) => kind === 'SPECIES');
  const species = speciesOfLine(named, ofStudy === null ? null : naming('SPECIES', ofStudy));
  return [...qualifiers.filter(({ kind }) => kind !== 'SPECIES'), ...species];
}
