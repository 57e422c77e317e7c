import { Component, type ReactNode } from 'react';
import styles from '../ui/failure-page.module.css';
import { t } from '../words/language.ts';

interface State {
  readonly broken: boolean;
}

/** Our own bugs end here: the page says so, where the work is, and offers the link. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1 className={styles.title}>{t('app.broken.title')}</h1>
        <p>{t('app.broken.advice')}</p>
        <a className={styles.link} href={location.href} onClick={() => location.reload()}>
          <bdi dir="ltr">{location.href}</bdi>
        </a>
      </main>
    );
  }
}
