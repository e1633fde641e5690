import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useTranslator } from '../i18n/index.js';

export interface UnsavedGuard {
  /** The question; put it anywhere on the page. */
  question: ReactNode;
  /** Lets the next move pass: after a save, or where the reader gives up on purpose. */
  release: () => void;
}

/** Asks before the reader leaves a page with changes that are not saved; closing the tab asks in the browser's own words. */
export function useUnsavedGuard(hasChanges: boolean): UnsavedGuard {
  const { t } = useTranslator();
  const isReleased = useRef(false);
  const isHeld = () => hasChanges && !isReleased.current;
  const blocker = useBlocker({ shouldBlockFn: isHeld, enableBeforeUnload: isHeld, withResolver: true });
  const question = (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('ui.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Text mb="md">{t('ui.leaveText')}</Text>
      <Group gap="xs">
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          {t('ui.leaveStay')}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('ui.leaveGo')}
        </Button>
      </Group>
    </Modal>
  );
  return {
    question,
    release: () => {
      isReleased.current = true;
    },
  };
}
