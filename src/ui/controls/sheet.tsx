import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './sheet.module.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  /** As wide as a table needs. */
  readonly wide?: boolean;
  /** Nothing of the app is seen behind it. */
  readonly alone?: boolean;
  readonly children: ReactNode;
  /** Esc was pressed, or what is outside was clicked. */
  onClose(): void;
}

/** A dialog over the whole app; on a phone it stands at the thumb, as high as what it says. Focus goes back to where it came from. */
export const Sheet = ({ title, isOpen, wide = false, alone = false, children, onClose }: Props) => (
  <ModalOverlay
    className={`${styles.overlay} ${alone ? styles.alone : ''}`}
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
