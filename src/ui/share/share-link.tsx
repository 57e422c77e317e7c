import { t } from '../../words/language.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';

/** The link for the system's share sheet, where there is one. */
export function ShareLinkButton({ onShare }: { onShare(): void }) {
  const { canShare, shareLink } = useCommands();
  if (!canShare) return null;
  return (
    <Button
      icon="link"
      label={t('share.shareLink')}
      onPress={() => {
        void shareLink();
        onShare();
      }}
    />
  );
}
