// Small things that several layers draw on a canvas.

/** A straight arrow head with its tip at (x, y), pointing along (dx, dy). */
export function head(ctx, x, y, dx, dy, size) {
  const angle = Math.atan2(dy, dx);
  ctx.beginPath();
  ctx.moveTo(x, y);
  for (const side of [1, -1]) {
    ctx.lineTo(x - size * Math.cos(angle + side * 0.45), y - size * Math.sin(angle + side * 0.45));
  }
  ctx.closePath();
  ctx.fill();
}

/** Words on the drawing, readable over whatever lies beneath. */
export function write(ctx, text, x, y, {ink, paper, font}, align = 'center') {
  ctx.font = `12px ${font}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = paper;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
}

/** The pixels of places in the units of the axes. */
export function pixels({x, y}, scales) {
  return x.map((at, index) => [scales.x.getPixelForValue(at), scales.y.getPixelForValue(y[index])]);
}
