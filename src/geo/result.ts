/** Expected failure as a value: what came out, or what stood in the way. `throw` is for our own bugs. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <P>(...problems: readonly P[]): Result<never, P> => ({ ok: false, problems });

/** Closes a union: a new member that a switch forgot is a type error here. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
