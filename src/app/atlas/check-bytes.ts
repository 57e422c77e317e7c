import manifest from '../../../data/manifest.json';
import type { AtlasProblem } from '../../atlas/files.ts';
import { fail, ok, type Result } from '../../geo/result.ts';

const known: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>> = manifest.files;

/** Hex of the SHA-256, or undefined where the page is not in a secure context and the browser has no digest. */
async function digest(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a data file, if it is the one that this version was built with. */
export async function checkBytes(name: string, bytes: ArrayBuffer): Promise<Result<string, AtlasProblem>> {
  const expected = known[name];
  if (expected && bytes.byteLength < expected.bytes) {
    return fail({ file: name, code: 'file-truncated', bytes: bytes.byteLength, expected: expected.bytes });
  }
  const hash = await digest(bytes);
  if (expected && hash !== undefined && hash !== expected.sha256)
    return fail({ file: name, code: 'file-altered' });
  return ok(new TextDecoder().decode(bytes));
}
