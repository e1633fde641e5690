import { GATE_ANSWERS } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { FitBar } from './fit-bar.js';
import { GateBadge } from './gate-badge.js';
import { PointsBar } from './points-bar.js';

describe('scores', () => {
  it('tell yes, no and unknown apart by word and by shape, not by colour alone', () => {
    const { container } = renderUi(
      <p>
        {GATE_ANSWERS.map((answer) => (
          <GateBadge key={answer} answer={answer} />
        ))}
      </p>,
    );
    for (const word of ['Yes', 'No', 'Unknown']) expect(screen.getByText(word)).toBeTruthy();
    const shapes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  it('read a fit that rests on unknown facts as an interval', () => {
    renderUi(<FitBar points={{ low: 610, mid: 700, high: 790 }} />);
    expect(screen.getByRole('img', { name: 'Fit: 610 to 790 of 1,000 points, middle 700' })).toBeTruthy();
  });

  it('read a certain fit as one number', () => {
    renderUi(<FitBar points={{ low: 1000, mid: 1000, high: 1000 }} />);
    expect(screen.getByRole('img', { name: 'Fit: 1,000 of 1,000 points' })).toBeTruthy();
  });

  it('name the maximum that points are out of', () => {
    renderUi(<PointsBar label="Area" low={40} high={60} max={110} />);
    expect(screen.getByRole('img', { name: 'Area: 40 to 60 of 110 points' })).toBeTruthy();
  });
});
