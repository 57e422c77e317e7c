/** Whether the query, with at most one letter added, dropped, changed or swapped with its neighbour, is the name or begins it. */
export type OneEdit = 'whole' | 'start' | 'no';

/** Whether `query` from `i` on begins `name` from `j` on: 2 where it is all that is left of it, 1 where more follows. */
function restMatches(query: string, i: number, name: string, j: number): 0 | 1 | 2 {
  const left = name.length - j - (query.length - i);
  if (left < 0) return 0;
  for (let k = i; k < query.length; k++) {
    if (query.charCodeAt(k) !== name.charCodeAt(j + k - i)) return 0;
  }
  return left === 0 ? 2 : 1;
}

/**
 * Damerau–Levenshtein's distance, asked only whether it is at most one. Everything before the first difference matches
 * as it stands, so one of four repairs there must make the rest match: linear, where the full table is quadratic.
 */
export function withinOneEdit(query: string, name: string): OneEdit {
  if (name.length < query.length - 1) return 'no';
  let i = 0;
  while (i < query.length && query.charCodeAt(i) === name.charCodeAt(i)) i++;
  if (i === query.length) return name.length <= i + 1 ? 'whole' : 'start';
  const swapped = query[i] === name[i + 1] && query[i + 1] === name[i];
  const best = Math.max(
    restMatches(query, i + 1, name, i + 1), // changed
    restMatches(query, i + 1, name, i), // added by mistake
    restMatches(query, i, name, i + 1), // dropped
    swapped ? restMatches(query, i + 2, name, i + 2) : 0,
  );
  return best === 2 ? 'whole' : best === 1 ? 'start' : 'no';
}
