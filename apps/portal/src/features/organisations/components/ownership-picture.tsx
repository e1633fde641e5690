import { type OwnershipView, textFor } from '@bridge/common';
import { ScrollArea, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { percentText } from '../model/organisation-words.js';
import { BOX, type PictureBox, type PictureLine, pictureOf } from '../model/picture-layout.js';

const LONGEST_LABEL = 20;
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

/** From the foot of the holder to the head of what it holds; what goes up or across goes round the side. */
function Line({ line: { from, to, percent } }: { line: PictureLine }) {
  const translator = useTranslator();
  const down = to.y > from.y;
  const [x1, y1] = [from.x + BOX.width / 2, down ? from.y + BOX.height : from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, down ? to.y : to.y + BOX.height];
  const bend = down ? 0 : 34;
  const path = down ? `M${x1} ${y1} L${x2} ${y2}` : `M${x1 + 20} ${y1} Q${(x1 + x2) / 2 + 20} ${Math.max(y1, y2) + bend} ${x2 + 20} ${y2}`;
  const label = percentText(translator, percent);
  const [lx, ly] = down ? [x1 + (x2 - x1) * 0.38, y1 + (y2 - y1) * 0.38] : [(x1 + x2) / 2 + 20, Math.max(y1, y2) + bend / 2];
  return (
    <g>
      <path d={path} fill="none" stroke="#6b7280" strokeDasharray={down ? undefined : '4 3'} />
      <text x={lx} y={ly + 4} textAnchor="middle" fontSize={11} fill="#1c2733" stroke="#fff" strokeWidth={4} paintOrder="stroke">
        {label}
      </text>
    </g>
  );
}
