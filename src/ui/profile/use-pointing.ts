import { useMemo, useState } from 'react';
import type { LngLat, Metres } from '../../geo/lng-lat.ts';
import { footOf, type Profile, type ProfilePlace } from '../../verdict/profile.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { useLanguage } from '../use-language.ts';
import type { Frame } from './frame.ts';
import type { Dot } from './place-marks.ts';
import { dotAt, groundAt, type Pointed, pointedPlace, pointedSpot } from './pointed.ts';

/** Pixels within which the pointer takes a dot. */
const HOVER_REACH = 9;
/** About what a pixel of the map at its first view stands for: figures need not say more. */
const MAP_PIXEL: Metres = 300;

interface Own {
  readonly pointed: Pointed;
  /** The settlement, where it is one. */
  readonly id: string | undefined;
}

export interface Pointing {
  /** By the pointer or the keys here, else by the pointer on the map. */
  readonly pointed: Pointed | undefined;
  readonly id: string | undefined;
  pointAt(frame: Frame, dots: readonly Dot[], x: number, y: number): void;
  pointPlace(of: ProfilePlace): void;
  letGo(): void;
}

/** What is pointed at, here and on the map, each shown by the other. */
export function usePointing(profile: Profile): Pointing {
  const atlas = useAtlas();
  const lang = useLanguage();
  const cursor = useSession((s) => s.cursor);
  const { setAlong } = useActions();
  const [own, setOwn] = useState<Own>();
  const onMap = useMemo((): Own | undefined => {
    if (!cursor || !lang) return undefined;
    const of = profile.places.find(({ place }) => place.id === cursor.place);
    if (of) return { pointed: pointedPlace(of), id: cursor.place };
    const spot = pointedSpot(atlas, cursor.at, MAP_PIXEL);
    return spot && { pointed: spot, id: undefined };
  }, [cursor, profile, lang, atlas]);
  const point = (next: Own | undefined, at?: LngLat) => {
    setOwn(next);
    setAlong(next && { foot: footOf(profile, next.pointed.chainage), at });
  };
  const pointPlace = (of: ProfilePlace) => point({ pointed: pointedPlace(of), id: of.place.id }, of.place.at);
  const shown = own ?? onMap;
  return {
    pointed: shown?.pointed,
    id: shown?.id,
    pointPlace,
    pointAt(frame, dots, x, y) {
      const dot = dotAt(dots, x, y, HOVER_REACH);
      if (dot) return pointPlace(dot.of);
      const ground = groundAt(atlas, profile.length, frame, x, y);
      if (!ground) return point(undefined);
      const { beside, errorMetres, spot } = ground;
      point({ pointed: { ...beside, errorMetres, name: undefined, isNowhere: !spot }, id: undefined }, spot);
    },
    letGo: () => point(undefined),
  };
}
