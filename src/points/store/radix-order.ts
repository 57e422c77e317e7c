/** Sorting by numbers, in linear time: a million in some 0.1 s, where a comparison sort takes a second. */

const DIGITS = 1 << 16;

/** The bits of a double in an order that unsigned numbers have: negatives turned over, others behind them. */
function keyWords(keys: Float64Array, descending: boolean): Uint16Array {
  // −0 is 0: two that are equal must not be parted by their bits.
  const doubles = Float64Array.from(keys, (key) => key + 0);
  const words = new Uint32Array(doubles.buffer);
  for (let i = 0; i < words.length; i += 2) {
    const high = words[i + 1] as number; // both in range: two words a key
    const low = words[i] as number;
    if (Number.isNaN(keys[i >> 1])) {
      words[i] = words[i + 1] = 0xffffffff;
      continue;
    }
    const flip = high >>> 31 === 1 ? 0xffffffff : 0x80000000;
    const turned = descending ? 0xffffffff : 0;
    words[i + 1] = (high ^ flip ^ turned) >>> 0;
    words[i] = (low ^ (flip === 0xffffffff ? 0xffffffff : 0) ^ turned) >>> 0;
  }
  return new Uint16Array(words.buffer);
}

/**
 * The numbers 0 to n − 1 in the order of their keys. Stable: equal keys stay as they stood, whichever way is sorted.
 *
 * @param keys NaN goes last, whichever way is sorted; infinities are numbers like others
 */
export function radixOrder(keys: Float64Array, descending: boolean): Uint32Array {
  const n = keys.length;
  const words = keyWords(keys, descending);
  let order = Uint32Array.from({ length: n }, (_, i) => i);
  let next = new Uint32Array(n);
  const places = new Uint32Array(DIGITS);
  for (let digit = 0; digit < 4; digit++) {
    places.fill(0);
    for (let i = digit; i < words.length; i += 4) (places[words[i] as number] as number)++; // in range
    let before = 0;
    let alike = false;
    for (let d = 0; d < DIGITS; d++) {
      const count = places[d] as number; // in range
      alike ||= count === n;
      places[d] = before;
      before += count;
    }
    if (alike) continue;
    for (let k = 0; k < n; k++) {
      const i = order[k] as number; // a permutation
      const word = words[4 * i + digit] as number; // in range
      next[places[word] as number] = i; // in range
      places[word] = (places[word] as number) + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}
