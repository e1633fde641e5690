import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { ConfirmButton } from './confirm-button.js';
import { FileDrop } from './file-drop.js';
import { ProgressNotice } from './progress-notice.js';

describe('ConfirmButton', () => {
  const ask = () => {
    const onConfirm = jest.fn();
    renderUi(<ConfirmButton label="Undo import" question="Remove 48 projects again?" onConfirm={onConfirm} />);
    return onConfirm;
  };

  it('does nothing until the question is answered, and starts on "cancel"', async () => {
    const onConfirm = ask();
    await userEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(screen.getByRole('group', { name: 'Remove 48 projects again?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    expect(onConfirm).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('is left by Escape with the focus where it was', async () => {
    const onConfirm = ask();
    await userEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo import' }));
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe('FileDrop', () => {
  const give = () => {
    const onFile = jest.fn();
    renderUi(<FileDrop label="Delegation list" types={['.xlsx', '.csv']} maxBytes={10} file={null} onFile={onFile} />);
    return { onFile, input: screen.getByLabelText(/Delegation list/) };
  };

  it('takes a file by the native input, whatever the case of its ending', async () => {
    const { onFile, input } = give();
    await userEvent.upload(input, new File(['x'], 'JIANGSU.XLSX'));
    expect(onFile).toHaveBeenCalledTimes(1);
  });

  it('refuses a file that is too large, of another kind or one of several, and says why', () => {
    const { onFile, input } = give();
    const drop = (...files: File[]) => fireEvent.drop(input, { dataTransfer: { files } });
    drop(new File(['x'.repeat(11)], 'list.csv'));
    expect(screen.getByRole('alert').textContent).toBe('“list.csv” is 11 B. The limit is 10 B.');
    drop(new File(['x'], 'list.hwp'));
    expect(screen.getByRole('alert').textContent).toBe('“list.hwp” is of another kind. Accepted: .xlsx, .csv.');
    drop(new File(['x'], 'a.csv'), new File(['x'], 'b.csv'));
    expect(screen.getByRole('alert').textContent).toBe('Please give one file at a time.');
    expect(onFile).not.toHaveBeenCalled();
  });
});

describe('ProgressNotice', () => {
  it('tells screen readers every tenth percent only, and can be cancelled', async () => {
    const cancel = jest.fn();
    renderUi(<ProgressNotice label="Matching" percent={47.8} onCancel={cancel} />);
    expect(screen.getByRole('status').textContent).toBe('Matching: 40% done');
    expect(screen.getByRole('progressbar', { name: 'Matching' }).getAttribute('aria-valuenow')).toBe('47.8');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});
