/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word the other (optimal
 * string alignment).
 *
 * @param most - A distance beyond it is told as `most + 1`.
 */
export function editDistance(left: string, right: string, most = Infinity): number {
  const [from, to] = [[...left], [...right]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const distances = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (last[column] ?? 0) + (letter === other ? 0 : 1);
      let least = Math.min(replaced, (last[column + 1] ?? 0) + 1, (distances[column] ?? 0) + 1);
      if (row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other) {
        least = Math.min(least, (beforeLast[column - 1] ?? 0) + 1);
      }
      distances.push(least);
    }
    if (Math.min(...distances) > most) return most + 1;
    [beforeLast, last] = [last, distances];
  }
  return Math.min(last[to.length] ?? 0, most + 1);
}
