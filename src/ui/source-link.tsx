import { Button } from 'react-aria-components';
import { nameIn, t } from '../words/language.ts';
import { useAtlas, useSession } from './context.ts';
import styles from './source-link.module.css';

/** What a statement rests on: its source and Admiralty grade. One click leads to the record. */
function SourceLink({ id }: { readonly id: string }) {
  const source = useAtlas().sources.get(id);
  const openSource = useSession((s) => s.openSource);
  if (!source) return null;
  const { reliability, credibility } = source.grade;
  return (
    <Button
      className={styles.link ?? ''}
      onPress={() => openSource(id)}
      aria-label={t('sources.link', { title: nameIn(source.title) })}
    >
      <bdi>{nameIn(source.short)}</bdi>
      <span className={styles.grade}>{`${reliability}${credibility}`}</span>
    </Button>
  );
}

export const SourceLinks = ({ ids }: { readonly ids: readonly string[] }) => (
  <span className={styles.links}>
    {ids.map((id) => (
      <SourceLink key={id} id={id} />
    ))}
  </span>
);
