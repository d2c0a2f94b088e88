import { describe, expect, test } from 'vitest';
import type { Kin } from '../../src/concept/kin.ts';
import type { FoundFinding } from '../../src/evidence/foundFinding.ts';
import { found, grouped, kin, match } from '../support/foundFindings.ts';

/** The links of the only finding of a group, as `narrower predicate wider`. */
function viaOf(finding: FoundFinding, intervention: Kin, condition: Kin): readonly string[] {
  const [group] = grouped([finding], [intervention], condition);
  return (group?.findings[0]?.via ?? []).map((one) => `${one.concept} ${one.predicate} ${one.of}`);
}

describe('the links of a finding lead', () => {
  const salt = kin('salt', 'tablet<powder', 'powder<salt');
  const ache = kin('ache', 'headache<pain', 'pain<ache', 'migraine<headache');

  test('from its subject to the intervention, then from its object to the condition', () => {
    expect(viaOf(found('tablet', 'headache'), salt, ache)).toEqual([
      'tablet KIND_OF powder',
      'powder KIND_OF salt',
      'headache KIND_OF pain',
      'pain KIND_OF ache',
    ]);
    expect(viaOf(found('salt', 'ache'), salt, ache)).toEqual([]);
  });

  test('from the concept of the qualifier where it matches by one, and not from its object', () => {
    expect(viaOf(found('salt', 'headache', { match: match('pain') }), salt, ache)).toEqual([
      'pain KIND_OF ache',
    ]);
    expect(viaOf(found('salt', 'sleep', { match: match('ache') }), salt, ache)).toEqual([]);
  });

  test('from a concept that is kin by its own way, even if what it has is nearer', () => {
    expect(
      viaOf(found('salt', 'sleep', { match: match('headache', 'CLAIM', 'HAS ache') }), salt, ache),
    ).toEqual(['headache KIND_OF pain', 'pain KIND_OF ache']);
  });

  test('from people to what they have, then to the condition', () => {
    const people = match('people', 'EVIDENCE_LINE', 'HAS pain');
    expect(viaOf(found('powder', 'sleep', { match: people }), salt, ache)).toEqual([
      'powder KIND_OF salt',
      'people HAS pain',
      'pain KIND_OF ache',
    ]);
  });

  test('over the nearest of what they have, then the smallest predicate', () => {
    const several = match(
      'people',
      'CLAIM',
      'HAS insomnia',
      'HAS headache',
      'WITH pain',
      'LIVES_WITH pain',
      'HAS migraine',
    );
    const links = ['people LIVES_WITH pain', 'pain KIND_OF ache'];
    expect(viaOf(found('salt', 'sleep', { match: several }), salt, ache)).toEqual(links);
    const reversed = { ...several, conditions: several.conditions.toReversed() };
    expect(viaOf(found('salt', 'sleep', { match: reversed }), salt, ache)).toEqual(links);
  });

  test('from people to those they are kin of, then to what these have', () => {
    const narrower = ['women<grown', 'women<patients', 'patients<people', 'people HAS pain'];
    const links = [
      'women KIND_OF patients',
      'patients KIND_OF people',
      'people HAS pain',
      'pain KIND_OF ache',
    ];
    const women = match('women', 'EVIDENCE_LINE', ...narrower);
    expect(viaOf(found('salt', 'sleep', { match: women }), salt, ache)).toEqual(links);
    // What grown people have is not the condition.
    const others = match('women', 'EVIDENCE_LINE', ...narrower, 'grown HAS insomnia');
    expect(viaOf(found('salt', 'sleep', { match: others }), salt, ache)).toEqual(links);
  });

  test('by the shortest way, whether they have it or those that they are kin of', () => {
    const inherited = ['women<patients', 'patients HAS ache'];
    const viaWith = (...words: string[]) =>
      viaOf(found('salt', 'sleep', { match: match('women', 'CLAIM', ...inherited, ...words) }), salt, ache);
    expect(viaWith('HAS headache')).toEqual(['women KIND_OF patients', 'patients HAS ache']);
    expect(viaWith('HAS ache')).toEqual(['women HAS ache']);
    // Of ways that are as short, the one over what they have themselves.
    expect(viaWith('HAS pain')).toEqual(['women HAS pain', 'pain KIND_OF ache']);
  });

  test('nowhere where nothing that they have is kin of the condition', () => {
    expect(
      viaOf(found('salt', 'sleep', { match: match('people', 'CLAIM', 'HAS insomnia') }), salt, ache),
    ).toEqual([]);
  });
});
