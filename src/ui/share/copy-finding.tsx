import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { type CopiesFinding, useMeasureFinding, useVerdictFinding } from './use-finding.ts';

/** For a menu. */
export const choicesOf = ({ asText, asMarkdown }: CopiesFinding) => [
  { id: 'finding-text', label: t('finding.copyText'), act: asText },
  { id: 'finding-markdown', label: t('finding.copyMarkdown'), act: asMarkdown },
];

/** The verdict in writing, where a place is picked. */
export function CopyVerdict() {
  const copies = useVerdictFinding();
  return copies ? <MenuButton label={t('finding.copy')} icon="copy" choices={choicesOf(copies)} /> : null;
}

/** For the Share menu: what the open panel is about, else the other, as two buttons. */
export function CopyFindingButtons({ onCopy }: { onCopy(): void }) {
  const isMeasuring = useSession((s) => s.panel === 'measure');
  const [verdict, measured] = [useVerdictFinding(), useMeasureFinding()];
  const copies = isMeasuring ? (measured ?? verdict) : (verdict ?? measured);
  if (!copies) return null;
  return choicesOf(copies).map(({ id, label, act }) => (
    <Button
      key={id}
      icon="copy"
      label={label}
      onPress={() => {
        act();
        onCopy();
      }}
    />
  ));
}
