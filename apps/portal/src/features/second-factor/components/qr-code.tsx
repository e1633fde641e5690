import { encode } from 'uqr';
import classes from './second-factor.module.css';

/** Quiet modules around the code, without which cameras do not find it. */
const BORDER = 4;

/** A QR code as one path: no inline style, no script, nothing fetched. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: BORDER, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={classes.qr} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
