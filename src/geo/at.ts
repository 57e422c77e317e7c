/**
 * Reads an array at an index that the caller's own loop keeps in range. One function an array type: V8 keeps its
 * type feedback by function, and a shared one made the whole kernel twice as slow.
 */
export const at = (array: Float64Array, i: number): number => array[i] as number; // in range by contract
export const intAt = (array: Uint32Array, i: number): number => array[i] as number; // in range by contract
