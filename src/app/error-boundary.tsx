import { Component, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.tsx';
import styles from '../ui/failure-page.module.css';
import { useLanguage } from '../ui/use-language.ts';
import { t } from '../words/language.ts';

interface State {
  readonly broken: boolean;
}

/** Said again once its language has come: a page may break before that. */
function Broken() {
  useLanguage();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t('app.broken.title')}</h1>
      <p>{t('app.broken.advice')}</p>
      <Button look="primary" label={t('app.broken.again')} onPress={() => location.reload()} />
      <a className={styles.link} href={location.href} onClick={() => location.reload()}>
        <bdi dir="ltr">{location.href}</bdi>
      </a>
    </main>
  );
}

/** Our own bugs end here: the page says so, where the work is, and offers the link. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
