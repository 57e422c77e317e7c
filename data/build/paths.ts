import { fileURLToPath } from 'node:url';

/** The committed data folder. */
export const DATA_DIR = fileURLToPath(new URL('..', import.meta.url));
/** Where packages are unpacked; not committed, safe to delete. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/data', import.meta.url));
