import type { Metres } from '../../geo/lng-lat.ts';
import type { Profile } from '../../verdict/profile.ts';
import { formatLength } from '../../words/figures.ts';
import { formatChainage, NOWHERE_WORDS, sideOfSigned, spanWords } from '../../words/profile-words.ts';
import { useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import styles from './line-profile.module.css';
import type { Pointed } from './pointed.ts';

interface Props {
  readonly profile: Profile;
  readonly pointed: Pointed | undefined;
  readonly perPixel: Metres;
}

/** The figures of what is pointed at; at rest, what the picture spans. */
export function Readout({ profile, pointed, perPixel }: Props) {
  const units = useSession((s) => s.settings.units);
  if (!pointed) {
    return (
      <p className={styles.readout}>
        {spanWords(profile.line)}, <br />
        <Figure {...formatChainage(profile.length, units, Number.POSITIVE_INFINITY)} />
      </p>
    );
  }
  const { chainage, signed, errorMetres, isNowhere } = pointed;
  const side = signed > 0 ? 'ne' : signed < 0 ? 'sw' : undefined;
  return (
    <p className={styles.readout}>
      <Figure {...formatChainage(chainage, units, perPixel)} /> along
      <br />
      {signed !== 0 && <Figure {...formatLength(Math.abs(signed), units, errorMetres)} />}
      <br />
      <span className={styles.side} data-side={side}>
        {sideOfSigned(signed)}
      </span>
      {isNowhere && (
        <>
          <br />
          {NOWHERE_WORDS}
        </>
      )}
    </p>
  );
}
