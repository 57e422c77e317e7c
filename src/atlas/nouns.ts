/** The nouns of this app. What `parseAtlas` returned has been checked; nothing else makes these. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { LineIndex } from '../geo/line-index.ts';
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import type { Claim } from './claim.ts';

/** North and east of the line (its left), south and west of it (its right). Not who controls the ground. */
export type Side = 'ne' | 'sw';
export type Bank = 'left' | 'right';
/** A word in the languages that a record has it in; English is always there. */
export interface Names {
  readonly en: string;
  readonly ar?: string | undefined;
}
/** The same in every language of the app: sentences that data carries. */
type Sentence = Required<Names>;
export type Area = Polygon | MultiPolygon;
type SourceId = string;

export interface Source {
  readonly id: SourceId;
  readonly title: Sentence;
  /** The name by which a figure cites it. */
  readonly short: Sentence;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
  /** Admiralty grading: reliability of the source, credibility of the information, judged independently. */
  readonly grade: {
    readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
    readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
  };
  /** Typical position error of what rests on it; null where position is not what it tells. */
  readonly errorMetres: Metres | null;
  readonly note: Sentence;
}

/** A part of the line with its own certainty; `assumed`: a user's what-if line, taken as if it were the line. */
export interface Stretch {
  readonly id: string;
  readonly certainty: 'schematic' | 'approximate' | 'assumed';
  /** Its vertices, both ends included. */
  readonly coords: readonly Position[];
  /** Chainages of its ends. */
  readonly from: Metres;
  readonly to: Metres;
  /** The line's position error: nine times in ten it is within `band`, always within `worst`. */
  readonly band: Metres;
  readonly worst: Metres;
  readonly sources: readonly SourceId[];
}

export interface Line {
  /** Built from the report, or a user's own for comparison. */
  readonly origin: 'reconstruction' | 'what-if';
  readonly name: Sentence;
  readonly date: string;
  /** Vertices as given, the Tabqa end first: left is north and east. */
  readonly coords: readonly Position[];
  readonly stretches: readonly Stretch[];
  readonly index: LineIndex;
  readonly sources: readonly SourceId[];
}

export interface Zone {
  readonly side: Side;
  readonly name: Sentence;
  /** Who the report says operates on that side. */
  readonly operator: Sentence;
  readonly area: Area;
  readonly sources: readonly SourceId[];
}

export interface Governorate {
  readonly id: string;
  readonly name: Sentence;
  readonly label: Position;
  readonly area: Area;
  readonly sources: readonly SourceId[];
}

/** A settlement of the gazetteer. */
export interface Place {
  /** `tabqa`, `raqqa`, `deir-el-zour`, `al-bukamal`, or a GeoNames number as `g123456`. */
  readonly id: string;
  readonly at: LngLat;
  readonly name: Names;
  readonly alt: readonly string[];
  /** 0 a named town, 1 metropolis or capital, 2 city, 3 town, 4 village or unknown. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly population?: number | undefined;
  /** The governorate's id, where GeoNames and the polygons give one. */
  readonly governorate?: string | undefined;
  /** The country's id, where GeoNames gives one that is not in dispute. */
  readonly country?: string | undefined;
  readonly errorMetres: Metres;
  readonly sources: readonly SourceId[];
}

/** One of the four towns that the report is about. */
export interface Town extends Place {
  readonly bank: Bank;
  /** What the report says of this town. */
  readonly note: Sentence | null;
}

/** GeoJSON that is only drawn. */
type Backdrop = Readonly<Record<BackdropFile, GeoJSON.FeatureCollection>>;
type BackdropFile = 'rivers' | 'lakes' | 'countries' | 'borders';

export interface Atlas {
  /** Eight hex digits over the hashes of all data files. */
  readonly version: string;
  readonly line: Line;
  readonly zones: Readonly<Record<Side, Zone>>;
  readonly towns: readonly Town[];
  /** Every settlement, the four towns first. */
  readonly places: ReadonlyMap<string, Place>;
  readonly governorates: ReadonlyMap<string, Governorate>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly backdrop: Backdrop;
  readonly claims: readonly Claim[];
}

export const isTown = (place: Place): place is Town => place.rank === 0;
