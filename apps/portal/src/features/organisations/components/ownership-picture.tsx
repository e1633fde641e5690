import { type OwnershipView, textFor } from '@bridge/common';
import { ScrollArea, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { percentText } from '../model/organisation-words.js';
import { BOX, type PictureBox, type PictureLine, pictureOf } from '../model/picture-layout.js';

const LONGEST_LABEL = 18;
/** Han and Hangul take about twice the room of Latin letters. */
const roomOf = (sign: string): number => (/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign) ? 2 : 1);

function fitted(text: string): string {
  let room = LONGEST_LABEL;
  let shown = '';
  for (const sign of text) {
    room -= roomOf(sign);
    if (room < 0) return `${shown}…`;
    shown += sign;
  }
  return shown;
}

/** The chain of owners as boxes and lines. What it shows stands in the table below it too, letter by letter. */
export function OwnershipPicture({ view, name }: { view: OwnershipView; name: string }) {
  const { t } = useTranslator();
  const { boxes, lines, width, height, cut } = pictureOf(view);
  return (
    <div>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('organisations.ownership.title') }}>
        <svg
          role="img"
          aria-label={t('organisations.ownership.picture', { name })}
          width={width + 2}
          height={height + 14}
          viewBox={`-1 -1 ${width + 2} ${height + 14}`}
        >
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
          {boxes.map((box) => (
            <Box key={box.key} box={box} name={name} />
          ))}
        </svg>
      </ScrollArea>
      {cut !== null && (
        <Text size="sm" c="dimmed">
          {t('organisations.ownership.pictureCut', { count: cut })}
        </Text>
      )}
    </div>
  );
}

function Box({ box: { x, y, holder }, name }: { box: PictureBox; name: string }) {
  const translator = useTranslator();
  const label = holder ? textFor(holder.name, translator.locale) : name;
  const middle = x + BOX.width / 2;
  return (
    <g>
      <title>{label}</title>
      <rect
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx={6}
        fill={holder ? '#fff' : '#e7f0f7'}
        stroke={holder?.ultimate ? '#1f4e79' : '#6b7280'}
        strokeWidth={holder?.ultimate ? 2 : 1}
      />
      <text x={middle} y={y + (holder ? 19 : 28)} textAnchor="middle" fontSize={13} fontWeight={600} fill="#1c2733">
        {fitted(label)}
      </text>
      {holder && (
        <text x={middle} y={y + 37} textAnchor="middle" fontSize={12} fill="#4b5563">
          {percentText(translator, holder.effectivePercent)}
        </text>
      )}
    </g>
  );
}

/** A holding that goes down a tier is straight; one that closes a circle leaves at the side of its holder and comes up from below. */
function routeOf({ from, to }: PictureLine) {
  const [endX, endY] = [to.x + BOX.width / 2, to.y > from.y ? to.y : to.y + BOX.height];
  if (to.y > from.y) {
    const [x, y] = [from.x + BOX.width / 2, from.y + BOX.height];
    return { path: `M${x} ${y} L${endX} ${endY}`, x: x + (endX - x) * 0.38, y: y + (endY - y) * 0.38, circle: false };
  }
  const left = to.x <= from.x;
  const [x, y] = [left ? from.x : from.x + BOX.width, from.y + BOX.height / 2];
  const [bendX, bendY] = [Math.abs(endX - x) < BOX.width ? x + (left ? -BOX.gapX : BOX.gapX) : endX, Math.max(y, endY + BOX.gapY / 2)];
  const halfway = (start: number, bend: number, end: number) => start / 4 + bend / 2 + end / 4;
  return { path: `M${x} ${y} Q${bendX} ${bendY} ${endX} ${endY}`, x: halfway(x, bendX, endX), y: halfway(y, bendY, endY), circle: true };
}

function Line({ line }: { line: PictureLine }) {
  const translator = useTranslator();
  const { path, x, y, circle } = routeOf(line);
  return (
    <g>
      <path d={path} fill="none" stroke="#6b7280" strokeDasharray={circle ? '4 3' : undefined} />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fill="#1c2733" stroke="#fff" strokeWidth={4} paintOrder="stroke">
        {percentText(translator, line.percent)}
      </text>
    </g>
  );
}
