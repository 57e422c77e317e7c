import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a panel that opens on demand. */
export const Fold = ({ title, children }: Props) => (
  <Disclosure className={styles.fold ?? ''}>
    <Heading level={3} className={styles.heading ?? ''}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <Icon name="chevron" />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>
      <div className={styles.body}>{children}</div>
    </DisclosurePanel>
  </Disclosure>
);
