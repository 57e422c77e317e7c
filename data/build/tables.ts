import { readFileSync } from 'node:fs';

/** Reads a reviewed table of `data/build/tables`; its shape is the caller's word, checked by the build's end checks. */
export function readTable<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./tables/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** A text in both languages of the map. */
export interface Words {
  readonly en: string;
  readonly ar: string;
}
