import type { Metres } from '../../geo/lng-lat.ts';
import type { Profile } from '../../verdict/profile.ts';
import { formatLength } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { formatChainage, sideOfSigned } from '../../words/profile-words.ts';
import { useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { rich } from '../rich.ts';
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
  const along = (metres: Metres, pixel: Metres) => ({
    br: () => <br />,
    figure: () => <Figure {...formatChainage(metres, units, pixel)} />,
  });
  if (!pointed) {
    const whole = along(profile.length, Number.POSITIVE_INFINITY);
    return (
      <p className={styles.readout}>
        {profile.line.origin === 'reconstruction'
          ? rich('profile.span.reconstruction', whole)
          : rich('profile.span.whatIf', whole)}
      </p>
    );
  }
  const { chainage, signed, errorMetres, isNowhere } = pointed;
  const side = signed > 0 ? 'ne' : signed < 0 ? 'sw' : undefined;
  return (
    <p className={styles.readout}>
      <span className={styles.item}>{rich('profile.along', along(chainage, perPixel))}</span>
      {signed !== 0 && (
        <span className={styles.item}>
          <Figure {...formatLength(Math.abs(signed), units, errorMetres)} />
        </span>
      )}
      <span className={`${styles.item} ${styles.side}`} data-side={side}>
        {sideOfSigned(signed)}
      </span>
      {isNowhere && <span className={styles.item}>{t('profile.nowhere')}</span>}
    </p>
  );
}
