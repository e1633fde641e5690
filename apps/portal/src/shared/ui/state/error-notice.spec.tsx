import type { ErrorCode } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ApiError } from '../../api/api-error.js';
import { renderUi } from '../testing/render-ui.js';
import { ErrorNotice } from './error-notice.js';

const refused = (code: ErrorCode) => ApiError.fromBody({ code, params: {}, fields: [], requestId: 'r-77' });

describe('ErrorNotice', () => {
  it('says what to do and gives the request number exactly once', () => {
    renderUi(<ErrorNotice error={refused('project.duplicate')} />);
    expect(screen.getByRole('alert').textContent).toContain('already registered this project');
    expect(screen.getByRole('alert').textContent?.split('r-77')).toHaveLength(2);
  });

  it('does not repeat the number where the sentence already has it', () => {
    renderUi(<ErrorNotice error={refused('unexpected')} />);
    expect(screen.getByRole('alert').textContent?.split('r-77')).toHaveLength(2);
  });

  it('tells a lost connection from a refusal', () => {
    renderUi(<ErrorNotice error={new ApiError('network')} />, 'zh-CN');
    expect(screen.getByRole('alert').textContent).toContain('无法连接服务器');
  });

  it('shows nothing where nothing failed', () => {
    renderUi(<ErrorNotice error={null} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
