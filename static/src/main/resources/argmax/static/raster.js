// What layers over a regular grid share: rows × columns of cells from (x0, y0) to (x1, y1), row by row from the smallest y.

export function reach({x0, x1, y0, y1}) {
  return {x: [x0, x1], y: [y0, y1]};
}

/** What keyboard and pointer can reach; `say` gives the words for the cell of an index. */
export function walk({x0, x1, y0, y1, columns}, length, say) {
  const rows = length / columns;
  return {
    columns,
    length,
    at: index => ({
      x: x0 + (index % columns + 0.5) * (x1 - x0) / columns,
      y: y0 + (Math.floor(index / columns) + 0.5) * (y1 - y0) / rows,
      more: say(index)
    }),
    find: (x, y) => {
      const column = Math.floor((x - x0) / (x1 - x0) * columns);
      const row = Math.floor((y - y0) / (y1 - y0) * rows);
      return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
    }
  };
}

/** Stretches an image with one pixel per cell over the grid. */
export function stretch(ctx, tile, {x0, x1, y0, y1}, {x, y}) {
  const [left, right] = [x0, x1].map(value => x.getPixelForValue(value));
  const [top, bottom] = [y1, y0].map(value => y.getPixelForValue(value));
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(tile, left, top, right - left, bottom - top);
}
