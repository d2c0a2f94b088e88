/** A study, as far as it tells which studies are one voice. */
export interface StudyOfVoice {
  readonly id: string;
  readonly identifiers: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly verified: boolean;
  }[];
  readonly possiblySameAs: readonly string[];
  readonly includes: readonly string[];
}

/** Which studies speak with one voice, and which voices a study includes; both by the study's id. */
export interface Voices {
  /** The smallest id among the studies of its voice. */
  readonly voiceOf: (study: string) => string;
  /** In alphabetical order, never its own voice; empty where the study is no review. */
  readonly includesOf: (study: string) => readonly string[];
}

/** Schemes whose values name one publication. */
const PUBLICATION_SCHEMES: ReadonlySet<string> = new Set(['doi', 'pmid', 'pmcid']);

/** The verified identifiers by which two studies are known to be one publication; the case of letters makes no difference. */
export function publicationKeys({ identifiers }: Pick<StudyOfVoice, 'identifiers'>): string[] {
  return identifiers
    .filter(({ scheme, verified }) => verified && PUBLICATION_SCHEMES.has(scheme))
    .map(({ scheme, value }) => `${scheme} ${value.toLowerCase()}`);
}

/**
 * The voices of some studies: those with a verified identifier in common, or possibly the same, are one, and so are those
 * that a third one joins. A review also includes what is included by a review that it includes. The same for any order of
 * the studies.
 */
export function voicesOf(studies: readonly StudyOfVoice[]): Voices {
  const voices = joinVoices(studies);
  const voiceOf = (study: string) => voices.get(study) ?? study;
  const ofVoice = Map.groupBy(studies, ({ id }) => voiceOf(id));
  const includedIn = (voice: string) =>
    (ofVoice.get(voice) ?? []).flatMap(({ includes }) => includes.map(voiceOf));
  const includes = new Map(
    studies
      .filter((study) => study.includes.length > 0)
      .map((study) => {
        const reached = reachableFrom(study.includes.map(voiceOf), includedIn);
        reached.delete(voiceOf(study.id));
        return [study.id, [...reached].sort()];
      }),
  );
  return { voiceOf, includesOf: (study) => includes.get(study) ?? [] };
}

/** The voice of each study. */
function joinVoices(studies: readonly StudyOfVoice[]): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const study of studies) {
    const keys = publicationKeys(study).map((key) => `publication ${key}`);
    for (const other of [...keys, ...study.possiblySameAs.map((id) => `study ${id}`)]) {
      join(`study ${study.id}`, other);
      join(other, `study ${study.id}`);
    }
  }
  const voices = new Map<string, string>();
  for (const id of studies.map((study) => study.id).sort()) {
    if (voices.has(id)) continue;
    for (const member of reachableFrom([`study ${id}`], (node) => neighbours.get(node) ?? [])) {
      if (member.startsWith('study ')) voices.set(member.slice('study '.length), id);
    }
  }
  return voices;
}

/** Everything that can be reached, the starts with it. */
function reachableFrom(starts: readonly string[], next: (node: string) => Iterable<string>): Set<string> {
  const reached = new Set(starts);
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}
