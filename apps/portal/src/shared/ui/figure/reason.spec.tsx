import { expect, it } from '@jest/globals';
import { renderUi } from '../testing/render-ui.js';
import { Reason } from './reason.js';

it('says in words that a need or offer is unknown', () => {
  expect(renderUi(<Reason reason={null} />, 'ko').container.textContent).toContain('미확인');
});

it('shows the code of a reason that the catalog does not know, instead of nothing', () => {
  expect(renderUi(<Reason reason={{ code: 'no-such-code', params: {} }} />).container.textContent).toContain('no-such-code');
});
