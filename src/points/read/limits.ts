/** How much is read before a file is refused: a bomb or a slip costs seconds, never the tab. */

/** Characters. A record longer than this is a quote that nobody closed. */
export const MAX_RECORD = 1 << 20;
/** Bytes read before the encoding, the format and the columns are guessed. */
export const HEAD_BYTES = 1 << 16;
/** Rows by which columns are guessed. */
export const GUESS_ROWS = 1000;
/** Bytes of an archive as it is, and of what is taken out of it. */
export const MAX_ARCHIVE = 256 << 20;
export const MAX_UNPACKED = 512 << 20;
/** Files in an archive. */
export const MAX_ENTRIES = 10_000;
/** Bytes of KML or GPX that are held as one tree, which takes some fifty times as much memory; more is cut into its parts. */
export const WHOLE_XML = 4 << 20;
/** Bytes of KML in an archive, and of one part of any KML or GPX. */
export const MAX_XML = 24 << 20;
/** Bytes of GeoJSON that are parsed in one go, which is several times as fast; more is streamed. */
export const WHOLE_JSON = 32 << 20;
/** Rows handed out at a time. */
export const BATCH_ROWS = 1000;
