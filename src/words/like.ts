/** The shape of a catalogue with other sentences in it: what a translation must fill, no key less and no key more. */
export type Like<C> = { readonly [K in keyof C]: C[K] extends string ? string : Like<C[K]> };
