import { Text } from '@mantine/core';
import { type DragEvent, useId, useState } from 'react';
import { useTranslator } from '../../i18n/index.js';
import { acceptFile, type FileLimits, formatBytes } from './accept-file.js';
import styles from './file-drop.module.css';

export interface FileDropProps extends FileLimits {
  label: string;
  file: File | null;
  /** Called with a file that keeps the limits; a refused one is explained here and leaves the choice as it was. */
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** Takes one file by the keyboard, the pointer or a drop. The input itself stays native, so that every screen reader knows it. */
export function FileDrop({ label, file, onFile, types, maxBytes, disabled }: FileDropProps) {
  const { t } = useTranslator();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const limits = { types: types.join(', '), limitText: formatBytes(maxBytes) };

  const take = (list: FileList | null) => {
    const given = [...(list ?? [])];
    if (given.length === 0) return;
    const accepted = acceptFile(given, { types, maxBytes });
    if (typeof accepted !== 'string') {
      setProblem(null);
      onFile(accepted);
      return;
    }
    setProblem(t(accepted, { ...limits, name: given[0]?.name ?? '', sizeText: formatBytes(given[0]?.size ?? 0) }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    <div>
      <label
        className={styles.area}
        htmlFor={id}
        data-over={over || undefined}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.label}>{label}</span>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept={types.join(',')}
          disabled={disabled}
          aria-describedby={`${id}-limits ${id}-problem`}
          aria-invalid={problem !== null}
          onChange={(event) => {
            take(event.currentTarget.files);
            // Else choosing the same file again, corrected meanwhile, would be no change.
            event.currentTarget.value = '';
          }}
        />
        <span className={styles.choose} aria-hidden="true">
          {t('ui.fileChoose')} <span className={styles.drop}>{t('ui.fileDrop')}</span>
        </span>
        <Text id={`${id}-limits`} component="span" size="sm" c="dimmed">
          {t('ui.fileLimits', limits)}
        </Text>
      </label>
      <Text id={`${id}-problem`} role="alert" size="sm" c="var(--mantine-color-error)" mt={problem ? 4 : 0}>
        {problem}
      </Text>
      <Text role="status" size="sm" mt={4}>
        {file && t('ui.fileChosen', { name: file.name, sizeText: formatBytes(file.size) })}
      </Text>
    </div>
  );
}
