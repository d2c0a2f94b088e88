/** The candidate that a word was probably meant to be; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const farthest = Math.ceil(word.length / 3);
  let best: string | undefined;
  let leastDistance = farthest + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= leastDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < leastDistance) [best, leastDistance] = [candidate, distance];
  }
  return best;
}

/** `; did you mean "x"?` where a candidate is near, else nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `; did you mean "${candidate}"?`;
}

/** Levenshtein's distance, row by row. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 0; row < left.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (left[row] === right[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? left.length;
}
