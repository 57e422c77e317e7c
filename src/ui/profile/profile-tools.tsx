import type { Profile } from '../../verdict/profile.ts';
import { plain } from '../../words/figures.ts';
import { formatChainage } from '../../words/profile-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import styles from './line-profile.module.css';
import type { ProfilePoints } from './paint-points.ts';
import type { Picked } from './picked.ts';
import { savePicture } from './save-picture.ts';
import type { WindowControl } from './use-window.ts';

interface Props {
  readonly control: WindowControl;
  readonly profile: Profile;
  readonly picked: Picked | undefined;
  readonly points: ProfilePoints | undefined;
  readonly tall: boolean;
}

const REACHES = [10_000, 60_000, 250_000] as const;
const BUTTON_ZOOM = 2;

/** What can be done with the profile besides looking at it. */
export function ProfileTools({ control, profile, picked, points, tall }: Props) {
  const atlas = useAtlas();
  const { saveBlob } = useCommands();
  const { openProfile, raiseProfile, setReach } = useActions();
  const units = useSession((s) => s.settings.units);
  const lang = useSession((s) => s.settings.lang);
  const { reach } = useSession((s) => s.profile);
  const { window, isWhole, zoom, reset } = control;
  const save = (format: 'png' | 'svg') =>
    void savePicture({ atlas, profile, picked, points, window, reach, units, lang }, format, saveBlob);
  const choices = [
    { id: 'in', label: 'Zoom in', act: () => zoom(BUTTON_ZOOM) },
    { id: 'out', label: 'Zoom out', disabled: isWhole, act: () => zoom(1 / BUTTON_ZOOM) },
    { id: 'whole', label: 'Whole line', disabled: isWhole, act: reset },
    ...REACHES.map((metres) => ({
      id: `reach-${metres}`,
      label: `${plain(formatChainage(metres, units, Number.POSITIVE_INFINITY))} to each side`,
      disabled: metres === reach,
      act: () => setReach(metres),
    })),
    { id: 'png', label: 'Save as PNG', act: () => save('png') },
    { id: 'svg', label: 'Save as SVG', act: () => save('svg') },
  ];
  return (
    <div className={styles.tools}>
      <Button look="icon" icon="chevron" label="Close the line profile" onPress={() => openProfile(false)} />
      <Button
        look="icon"
        icon="taller"
        label={tall ? 'Lower line profile' : 'Taller line profile'}
        pressed={tall}
        onPress={() => raiseProfile(!tall)}
      />
      <MenuButton label="More on the line profile" icon="more" choices={choices} />
    </div>
  );
}
