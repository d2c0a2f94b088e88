import { describe, expect, test } from 'vitest';
import { caveatsOfAmount } from '../../src/caveat/amountCaveats.ts';
import {
  CAVEAT_KINDS,
  caveatsOfComposition,
  gatherCaveats,
  limitedTo,
  type Caveat,
} from '../../src/caveat/caveat.ts';
import { caveatText } from '../../src/caveat/caveatText.ts';
import {
  caveatsOf,
  groundsWithin,
  LOOKED_AT_MAXIMUM,
  type GroundClaim,
  type Grounds,
} from '../../src/caveat/grounds.ts';
import { caveatsOfDenial, caveatsOfWording } from '../../src/caveat/wordingCaveats.ts';
import { caveatsOfLimits, type FoundLimit } from '../../src/caveat/limitCaveats.ts';
import { NOT_COUNTED_REASONS } from '../../src/weighing/counting.ts';
import { aGroundLine as line } from '../support/groundLines.ts';

const claim = (id: string, parts: Partial<GroundClaim> = {}): GroundClaim => ({
  id,
  certainty: 'ASSERTED',
  onlyIf: false,
  scoped: false,
  species: [],
  retracted: [],
  candidates: [],
  overstates: [],
  ...parts,
});

/** What two sources claim and a controlled trial in people supports: nothing to be kept in mind. */
const SOUND: Grounds = {
  role: 'BENEFIT',
  isCombination: false,
  isOfDisease: false,
  independentSources: 2,
  claims: [claim('c1'), claim('c2')],
  denials: [],
  lines: [line('trial')],
};

const from = (origin: string, id: string) => ({ id, origin });

/** The caveats of such grounds, as `KIND claims studies`. */
function told(parts: Partial<Grounds>): string[] {
  return caveatsOf({ ...SOUND, ...parts }).map(({ kind, claims, studies }) =>
    [kind, ...claims, ...studies].join(' '),
  );
}

test('what is sound has no caveat', () => {
  expect(told({})).toEqual([]);
  expect(told({ claims: [], lines: [], independentSources: 0 })).toEqual([]);
});

test('a restriction that says "only" is told with the claims that make it', () => {
  expect(told({ claims: [claim('c1'), claim('c2', { onlyIf: true })] })).toEqual(['ONLY_IF c2']);
});

test('what is about a disease is told, also where only studies speak of it', () => {
  expect(told({ isOfDisease: true })).toEqual(['ONLY_IN_DISEASE c1 c2']);
  expect(told({ isOfDisease: true, claims: [], independentSources: 0 })).toEqual(['ONLY_IN_DISEASE']);
});

test('a combination is told, also where only studies speak of it', () => {
  expect(told({ isCombination: true })).toEqual(['COMBINATION c1 c2']);
  expect(told({ isCombination: true, claims: [], independentSources: 0 })).toEqual(['COMBINATION']);
});

describe('it rests on animals', () => {
  const mice = line('mice', { human: false });

  test('where no line that supports it is in people', () => {
    expect(told({ lines: [mice] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('trial', { direction: 'UNCLEAR' })] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('trial')] })).toEqual([]);
  });

  test('where what is in people cannot count, but not where it is only counted elsewhere', () => {
    expect(told({ lines: [mice, line('near', { notCounted: 'INDIRECT' })] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('small', { notCounted: 'INCLUDED_IN_REVIEW' })] })).toEqual([]);
  });

  test('where nothing supports it, and every claim is about another species', () => {
    const ofMice = claim('c1', { species: [false] });
    expect(told({ lines: [], claims: [ofMice] })).toEqual(['ANIMAL c1']);
    expect(told({ lines: [], claims: [ofMice, claim('c2')] })).toEqual([]);
    expect(told({ lines: [], claims: [claim('c1', { species: [false, true] })] })).toEqual([]);
    // A trial in people speaks for more than the claims do.
    expect(told({ claims: [ofMice] })).toEqual([]);
  });
});

test('studies without a control group are told where there are no others', () => {
  const loose = line('loose', { controlled: false });
  expect(told({ lines: [loose] })).toEqual(['UNCONTROLLED loose']);
  expect(told({ lines: [loose, line('trial')] })).toEqual([]);
  expect(told({ lines: [loose, line('unknown', { controlled: null })] })).toEqual([]);
});

test('a retracted study is told, whether it supported or is cited', () => {
  expect(told({ lines: [line('trial'), line('gone', { notCounted: 'RETRACTED' })] })).toEqual([
    'RETRACTED gone',
  ]);
  expect(told({ lines: [line('gone', { notCounted: 'RETRACTED', direction: 'DISPUTES' })] })).toEqual([]);
  expect(told({ claims: [claim('c1', { retracted: ['gone'] }), claim('c2')] })).toEqual([
    'RETRACTED c1 gone',
  ]);
});

test('a claim that says too much is told with the studies that show less', () => {
  const claims = [claim('c1'), claim('c2', { overstates: ['trial', 'survey'] })];
  expect(told({ claims })).toEqual(['OVERSTATED c2 trial survey']);
});

test('a feature is told as none of a cause', () => {
  expect(told({ role: 'FEATURE' })).toEqual(['FEATURE_NOT_CAUSE c1 c2']);
  expect(told({ role: 'CAUSAL' })).toEqual([]);
});

test('of a part of the grounds, the caveats are those of that part', () => {
  const grounds: Grounds = {
    ...SOUND,
    claims: [claim('c1', { onlyIf: true }), claim('c2')],
    lines: [line('trial'), line('mice', { human: false })],
  };
  expect(caveatsOf(grounds).map(({ kind }) => kind)).toEqual(['ONLY_IF']);
  expect(told(groundsWithin(grounds, [from('a', 'c2')], ['line of mice']))).toEqual([
    'ANIMAL mice',
    'ONE_SOURCE c2',
  ]);
  expect(told(groundsWithin(grounds, [from('a', 'c1')], ['line of trial']))).toEqual([
    'ONLY_IF c1',
    'ONE_SOURCE c1',
  ]);
});

test('of a part of the grounds, the sources are those of the claims that belong to it', () => {
  const both = [from('a', 'c1'), from('b', 'c2')];
  const one = { ...SOUND, independentSources: 1 };
  expect(told(groundsWithin(SOUND, both, []))).toEqual([]);
  expect(told(groundsWithin(SOUND, [from('a', 'c1'), from('a', 'c2')], []))).toEqual(['ONE_SOURCE c1 c2']);
  expect(told(groundsWithin(SOUND, [from('a', 'c2'), from('b', 'denial')], []))).toEqual(['ONE_SOURCE c2']);
  expect(told(groundsWithin(one, [], ['line of trial']))).toEqual([]);
  expect(told(groundsWithin(one, [], []))).toEqual([]);
});

test('what is about the whole names no link', () => {
  const amount = {
    amount: { unit: '1', perTime: null },
    basis: 'TOTAL',
    claims: ['c1'],
    studies: [],
    exceeded: [],
    givers: [],
    lines: [],
  } as const;
  const whole = [...caveatsOf({ ...SOUND, role: 'FEATURE' }), ...caveatsOfAmount(amount)];
  expect(whole.map(({ kind, links }) => [kind, links])).toEqual([
    ['FEATURE_NOT_CAUSE', []],
    ['UNIT_UNSTATED', []],
  ]);
});

test('a chain that no single document states is composed', () => {
  expect(caveatsOfComposition(['da']).map(({ kind }) => kind)).toEqual([]);
  expect(caveatsOfComposition([])).toEqual([{ kind: 'COMPOSED', claims: [], studies: [], links: [] }]);
});

describe('a link that no claim states without a hedge or a scope', () => {
  const possible = claim('c1', { certainty: 'POSSIBLE' });
  const someCases = claim('c2', { scoped: true });
  const worded = (parts: Partial<Grounds>) =>
    caveatsOfWording({ ...SOUND, lines: [], ...parts }).map(({ kind, claims }) =>
      [kind, ...claims].join(' '),
    );

  test('is told with the claims that hedge it, and those that say how widely it is meant', () => {
    expect(worded({ claims: [possible] })).toEqual(['HEDGED c1']);
    expect(worded({ claims: [claim('c1', { certainty: 'REPORTED' })] })).toEqual(['HEDGED c1']);
    expect(worded({ claims: [someCases] })).toEqual(['SCOPED c2']);
    expect(worded({ claims: [possible, someCases] })).toEqual(['HEDGED c1', 'SCOPED c2']);
    expect(worded({ claims: [{ ...possible, scoped: true }] })).toEqual(['HEDGED c1', 'SCOPED c1']);
  });

  test('comes from claims alone, and names no link by itself', () => {
    expect(caveatsOfWording({ claims: [possible], lines: [] })).toEqual([
      { kind: 'HEDGED', claims: ['c1'], studies: [], links: [] },
    ]);
  });

  test('is not told where one does, or where no claim is looked at', () => {
    expect(worded({})).toEqual([]);
    expect(worded({ claims: [possible, someCases, claim('c3')] })).toEqual([]);
    expect(worded({ claims: [] })).toEqual([]);
  });

  test('is not told where claims may not have been looked at', () => {
    const hedged = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        claim(`c${index}`, { certainty: 'POSSIBLE', scoped: true }),
      );
    expect(worded({ claims: hedged(LOOKED_AT_MAXIMUM - 1) })).toHaveLength(2);
    expect(worded({ claims: hedged(LOOKED_AT_MAXIMUM) })).toEqual([]);
  });

  test('is not told where evidence that can count supports it, and is where it does otherwise', () => {
    const claims = [possible];
    expect(worded({ claims, lines: [line('trial', { notCounted: 'TWIN' })] })).toEqual([]);
    expect(worded({ claims, lines: [line('trial', { direction: 'UNCLEAR' })] })).toEqual(['HEDGED c1']);
    expect(worded({ claims, lines: [line('near', { notCounted: 'INDIRECT' })] })).toEqual(['HEDGED c1']);
  });
});

test('a link that is denied is told with the claims that deny it', () => {
  expect(caveatsOfDenial({ denials: ['c1', 'c2'] })).toEqual([
    { kind: 'DENIED', claims: ['c1', 'c2'], studies: [], links: [] },
  ]);
  expect(caveatsOfDenial({ denials: [] })).toEqual([]);
});

test('a candidate is told where it counts, whatever it says, and where a claim cites it', () => {
  expect(
    told({ lines: [line('trial'), line('guess', { isCandidate: true, direction: 'UNCLEAR' })] }),
  ).toEqual(['CANDIDATE_STUDY guess']);
  expect(told({ lines: [line('guess', { isCandidate: true, notCounted: 'INDIRECT' })] })).toEqual([]);
  expect(
    told({
      claims: [claim('c1', { candidates: ['guess'] }), claim('c2')],
      lines: [line('guess', { isCandidate: true })],
    }),
  ).toEqual(['CANDIDATE_STUDY c1 guess']);
});

test('one independent source is told, and none is not one', () => {
  expect(told({ independentSources: 1 })).toEqual(['ONE_SOURCE c1 c2']);
  expect(told({ independentSources: 0, claims: [] })).toEqual([]);
});

test('what disputes it is told where it can count', () => {
  const against = line('against', { direction: 'DISPUTES' });
  const nothing = line('nothing', { direction: 'NO_EFFECT', notCounted: 'TWIN' });
  expect(told({ lines: [line('trial'), against, nothing] })).toEqual(['CONTESTED against nothing']);
  for (const notCounted of NOT_COUNTED_REASONS) {
    const expected = ['TWIN', 'INCLUDED_IN_REVIEW'].includes(notCounted) ? ['CONTESTED against'] : [];
    expect(told({ lines: [line('trial'), { ...against, notCounted }] })).toEqual(expected);
  }
});

const caveat = (kind: Caveat['kind'], parts: Partial<Caveat> = {}): Caveat => ({
  kind,
  claims: [],
  studies: [],
  links: [],
  ...parts,
});

test('the caveats of several links become one of each kind, which names all of them', () => {
  expect(
    gatherCaveats([
      caveat('CONTESTED', { studies: ['s1'], links: [2] }),
      caveat('ONE_SOURCE', { claims: ['c1'], links: [1] }),
      caveat('ONE_SOURCE', { claims: ['c1', 'c2'], links: [3] }),
      caveat('COMPOSED'),
    ]),
  ).toEqual([
    caveat('ONE_SOURCE', { claims: ['c1', 'c2'], links: [1, 3] }),
    caveat('COMPOSED'),
    caveat('CONTESTED', { studies: ['s1'], links: [2] }),
  ]);
});

type LimitLine = FoundLimit['lines'][number];

test('what limits a benefit is told by the claims that say so and the studies that can count, not by what denies it', () => {
  const limit = (to: string, parts: Partial<FoundLimit>): FoundLimit => ({
    to,
    claims: [],
    lines: [],
    ...parts,
  });
  const study = (id: string, parts: Partial<LimitLine> = {}): LimitLine => ({
    ...{ study: id, direction: 'SUPPORTS', notCounted: null, ...parts },
  });
  const of = (...found: FoundLimit[]) => caveatsOfLimits(found);
  expect(of()).toEqual([]);
  expect(
    of(
      limit('children', { claims: [{ id: 'c1', stance: 'DENIES' }] }),
      limit('women', {
        lines: [study('s1', { direction: 'UNCLEAR' }), study('s2', { notCounted: 'INDIRECT' })],
      }),
    ),
  ).toEqual([]);
  expect(
    of(
      limit('children', {
        claims: [
          { id: 'c1', stance: 'ASSERTS' },
          { id: 'c2', stance: 'DENIES' },
        ],
      }),
      limit('women', { lines: [study('s1', { notCounted: 'TWIN' })] }),
    ),
  ).toEqual([
    caveat('ONLY_IF', {
      claims: ['c1'],
      studies: ['s1'],
      limits: [
        { to: 'children', claims: ['c1'] },
        { to: 'women', claims: [] },
      ],
    }),
  ]);
});

describe('a caveat in words', () => {
  test('names those to whom a benefit is limited, after what is claimed under a condition', () => {
    const limits = [{ to: 'women', claims: ['c1'] }];
    const women = { labelLanguages: ['en', 'nl'], labelTexts: ['women', 'vrouwen'] };
    const limited = caveat('ONLY_IF', { claims: ['c1'], limits });
    expect(caveatText(limited, 'en', [women])).toBe('Its benefit is said to be limited to women.');
    const both = gatherCaveats([caveat('ONLY_IF', { claims: ['c2'] }), limited]);
    expect(both.map((one) => caveatText(one, 'nl', [women]))).toEqual([
      'Een tekst beweert het alleen onder een voorwaarde; de baat zou beperkt zijn tot vrouwen.',
    ]);
    // They have no name in Danish.
    expect(caveatText(limited, 'da', [women])).toBe('Its benefit is said to be limited to women.');
    expect(caveatText(limited, 'ar', [{ labelLanguages: ['ar'], labelTexts: ['نساء'] }])).toBe(
      'يُقال إن الفائدة تقتصر على \u2068نساء\u2069.',
    );
  });

  test('names the first hundred of those to whom a benefit is limited', () => {
    const limits = Array.from({ length: 101 }, (_, index) => ({ to: `p${index}`, claims: ['c1'] }));
    const limited = caveat('ONLY_IF', { claims: ['c1'], limits });
    const people = limitedTo(limited).map((id) => ({ labelLanguages: ['en'], labelTexts: [id] }));
    const text = caveatText(limited, 'en', people);
    expect(text.match(/limited to p\d+/gu)).toHaveLength(100);
    expect(text).toMatch(
      /^Its benefit is said to be limited to p0; .*; its benefit is said to be limited to p99\.$/u,
    );
  });

  test('is refused where those to whom a benefit is limited are not named', () => {
    const limited = caveat('ONLY_IF', { claims: ['c1'], limits: [{ to: 'women', claims: ['c1'] }] });
    expect(() => caveatText(limited, 'en')).toThrow('a caveat names 1 people, not 0');
    const women = { labelLanguages: ['en'], labelTexts: ['women'] };
    expect(() => caveatText(caveat('ONLY_IF'), 'en', [women])).toThrow('names 0 people, not 1');
  });

  test('names the links that it is about', () => {
    expect(caveatText(caveat('CONTESTED'), 'en')).toBe('Some evidence disputes it or did not find it.');
    expect(caveatText(caveat('FEATURE_NOT_CAUSE', { links: [3] }), null)).toBe(
      'Link 3: it names a feature, and a feature is no cause.',
    );
    const oneSource = (links: number[], language: string) =>
      caveatText(caveat('ONE_SOURCE', { links }), language);
    expect(oneSource([1, 2, 4], 'en')).toBe('Links 1, 2 and 4: only one independent source claims it.');
    expect(oneSource([1, 2, 4], 'nl-BE')).toBe(
      'Schakels 1, 2 en 4: slechts één onafhankelijke bron beweert het.',
    );
    expect(oneSource([2], 'da')).toBe('Led 2: kun én uafhængig kilde påstår det.');
    expect(oneSource([1, 2], 'ar')).toBe('الحلقتان \u20681\u2069 و\u20682\u2069: يذكره مصدر مستقل واحد فقط.');
    expect(oneSource([1], 'fi')).toBe('Link 1: only one independent source claims it.');
  });

  test.each(['en', 'nl', 'da', 'ar'])('has words of its own for every kind in %s', (language) => {
    const texts = CAVEAT_KINDS.map((kind) => caveatText(caveat(kind), language));
    expect(new Set(texts).size).toBe(CAVEAT_KINDS.length);
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\p{Lo}].+\.$/u);
    if (language !== 'en') {
      expect(texts.filter((text) => text === caveatText(caveat('COMPOSED'), 'en'))).toEqual([]);
    }
  });
});
