/** Stops the build with one sentence that says what is wrong and what to do. */
export function fail(sentence: string): never {
  throw new Error(sentence);
}

/** Stops the build unless `fact` holds. */
export function assert(fact: boolean, sentence: string): asserts fact {
  if (!fact) fail(sentence);
}
