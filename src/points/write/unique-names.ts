/** Names of which none occurs twice: a second `name` becomes `name 2`. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let k = 2; taken.has(unique); k++) unique = `${name} ${k}`;
    taken.add(unique);
    return unique;
  });
}
