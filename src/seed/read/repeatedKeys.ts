/** The keys that some object of a JSON text has twice, which `JSON.parse` passes over in silence. */
export function repeatedKeys(json: string): string[] {
  const repeated: string[] = [];
  const open: (Set<string> | undefined)[] = [];
  let keyExpected = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && keyExpected) {
      const key = JSON.parse(token) as string;
      const keys = open.at(-1);
      if (keys?.has(key) === true) repeated.push(key);
      keys?.add(key);
    }
    keyExpected = token === '{' || (token === ',' && open.at(-1) !== undefined);
  }
  return repeated;
}
