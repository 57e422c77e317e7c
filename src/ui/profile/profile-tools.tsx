import type { Profile } from '../../verdict/profile.ts';
import { t } from '../../words/language.ts';
import { wholeChainage } from '../../words/profile-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { useLanguage } from '../use-language.ts';
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
  const lang = useLanguage();
  const { reach } = useSession((s) => s.profile);
  const { window, isWhole, zoom, reset } = control;
  const save = (format: 'png' | 'svg') =>
    void savePicture({ atlas, profile, picked, points, window, reach, units, lang }, format, saveBlob);
  const choices = [
    { id: 'in', label: t('profile.tool.in'), act: () => zoom(BUTTON_ZOOM) },
    { id: 'out', label: t('profile.tool.out'), disabled: isWhole, act: () => zoom(1 / BUTTON_ZOOM) },
    { id: 'whole', label: t('profile.tool.whole'), disabled: isWhole, act: reset },
    ...REACHES.map((metres) => ({
      id: `reach-${metres}`,
      label: t('profile.tool.reach', { far: wholeChainage(metres, units) }),
      disabled: metres === reach,
      act: () => setReach(metres),
    })),
    { id: 'png', label: t('profile.tool.png'), act: () => save('png') },
    { id: 'svg', label: t('profile.tool.svg'), act: () => save('svg') },
  ];
  return (
    <div className={styles.tools}>
      <Button
        data-heir=""
        look="icon"
        icon="chevron"
        label={t('profile.close')}
        onPress={() => openProfile(false)}
      />
      <Button
        look="icon"
        icon="taller"
        label={t(`profile.${tall ? 'lower' : 'taller'}`)}
        pressed={tall}
        onPress={() => raiseProfile(!tall)}
      />
      <MenuButton label={t('profile.more')} icon="more" choices={choices} />
    </div>
  );
}
