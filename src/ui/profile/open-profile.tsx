import { useId, useMemo, useRef } from 'react';
import { besideOf, profileOf } from '../../verdict/profile.ts';
import { nameIn, t } from '../../words/language.ts';
import { profileDescription } from '../../words/profile-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { SourceLinks } from '../source-link.tsx';
import { useJudgement } from '../use-judgement.ts';
import { useLanguage } from '../use-language.ts';
import type { Gestures } from './gestures.ts';
import styles from './line-profile.module.css';
import type { ProfilePoints } from './paint-points.ts';
import type { Picked } from './picked.ts';
import { PlaceOptions } from './place-options.tsx';
import { Plot } from './plot.tsx';
import { plotBox } from './plot-box.ts';
import { pointAt } from './point-at.ts';
import { dotAt, groundAt } from './pointed.ts';
import { ProfileTools } from './profile-tools.tsx';
import { Readout } from './readout.tsx';
import { usePicture } from './use-picture.ts';
import { usePointing } from './use-pointing.ts';
import { useSize } from './use-size.ts';
import { useWindow } from './use-window.ts';

const KEY_ZOOM = 1.6;
/** Pixels about an imported point within which a click means it rather than the ground. */
const POINT_REACH = 6;
/** Share of what is in view by which Shift and an arrow move it. */
const KEY_PAN = 0.2;

function usePicked(): Picked | undefined {
  const judged = useJudgement();
  const lang = useLanguage();
  return useMemo(() => {
    const beside = lang && judged && besideOf(judged.judgement);
    if (!beside) return undefined;
    const { place, errorMetres } = judged.subject;
    // A spot has no name; its coordinates stand in the panel.
    const name = place ? nameIn(place.name) : '';
    return { ...beside, id: place?.id, name, errorMetres };
  }, [judged, lang]);
}

/** The profile with its picture, its read-out and its tools. */
export function OpenProfile({ points }: { readonly points: ProfilePoints | undefined }) {
  const atlas = useAtlas();
  const { reach, tall } = useSession((s) => s.profile);
  const units = useSession((s) => s.settings.units);
  const lang = useLanguage();
  const drawing = useSession((s) => s.drawing);
  const { pickPlace, pickSpot, addVertex } = useActions();
  const commands = useCommands().points;
  const id = useId();
  const picked = usePicked();
  const profile = useMemo(() => profileOf(atlas, reach), [atlas, reach]);
  const control = useWindow(profile.length, picked?.chainage);
  const sheet = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(sheet);
  const { window } = control;
  const picture = usePicture({
    profile,
    picked,
    overPoints: points !== undefined,
    plot: plotBox(width, height),
    window,
    reach,
    units,
    lang,
  });
  const pointing = usePointing(profile);
  const { frame, dots } = picture;
  const pick = (place: { readonly id: string; readonly at: Parameters<typeof pickSpot>[0] }) =>
    drawing ? addVertex({ at: place.at, place: place.id }) : pickPlace(place.id);

  const gestures: Gestures = {
    point: (at) => (at ? pointing.pointAt(frame, dots, at.x, at.y) : pointing.letGo()),
    click({ x, y }, reachPixels) {
      const dot = dotAt(dots, x, y, reachPixels);
      if (dot) return pick(dot.of.place);
      const imported = points && !drawing && pointAt(frame, points, x, y, Math.min(reachPixels, POINT_REACH));
      if (imported) {
        // Its worker may be gone by now: that has been said.
        commands.pickPoint(imported).catch(() => {});
        return;
      }
      const spot = groundAt(atlas, profile.length, frame, x, y)?.spot;
      if (!spot) return;
      if (drawing) addVertex({ at: spot });
      else pickSpot(spot);
    },
    pan: (pixels) => control.pan(-pixels * frame.perPixel),
    zoom: (factor, x) => control.zoom(factor, frame.along.toValue(x)),
  };
  const onKey = (e: { readonly key: string; readonly shiftKey: boolean }): boolean => {
    const span = window.to - window.from;
    if (e.key === '+' || e.key === '=') control.zoom(KEY_ZOOM, pointing.pointed?.chainage);
    else if (e.key === '-') control.zoom(1 / KEY_ZOOM, pointing.pointed?.chainage);
    else if (e.key === '0') control.reset();
    else if (e.shiftKey && e.key === 'ArrowRight') control.pan(KEY_PAN * span);
    else if (e.shiftKey && e.key === 'ArrowLeft') control.pan(-KEY_PAN * span);
    else return false;
    return true;
  };
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('profile.title')}</h2>
        <Readout profile={profile} pointed={pointing.pointed} perPixel={frame.perPixel} />
        {!pointing.pointed && <SourceLinks ids={atlas.line.sources.slice(0, 1)} />}
        {tall && <p className={styles.key}>{t('profile.key')}</p>}
      </div>
      <Plot
        sheet={sheet}
        picture={picture}
        width={width}
        height={height}
        points={points}
        pointed={pointing.pointed}
        pointedId={pointing.id}
        gestures={gestures}
      >
        <PlaceOptions
          id={id}
          profile={profile}
          active={pointing.id}
          picked={picked?.id}
          units={units}
          describedBy={`${id}-what`}
          onActive={(of) => {
            if (!of) return pointing.letGo();
            control.show(of.chainage);
            pointing.pointPlace(of);
          }}
          onPick={(of) => pick(of.place)}
          onKey={onKey}
        />
      </Plot>
      <ProfileTools control={control} profile={profile} picked={picked} points={points} tall={tall} />
      <p id={`${id}-what`} hidden>
        {profileDescription(profile, units, reach)}
      </p>
    </>
  );
}
