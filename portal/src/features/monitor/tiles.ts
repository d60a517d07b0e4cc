/** Where a county's tile lies: rows from the north, columns from the west. */
export interface Tile {
  code: string;
  row: number;
  column: number;
}

/** The twelve counties of Wenzhou, each roughly where it lies, in the order in which they are read. */
export const TILES: readonly Tile[] = [
  { code: '330324', row: 1, column: 2 },
  { code: '330382', row: 1, column: 3 },
  { code: '330304', row: 2, column: 1 },
  { code: '330302', row: 2, column: 2 },
  { code: '330303', row: 2, column: 3 },
  { code: '330305', row: 2, column: 4 },
  { code: '330328', row: 3, column: 1 },
  { code: '330381', row: 3, column: 2 },
  { code: '330329', row: 4, column: 1 },
  { code: '330326', row: 4, column: 2 },
  { code: '330327', row: 5, column: 2 },
  { code: '330383', row: 5, column: 3 },
];

/** The tile that an arrow key leads to; the same one at the edge. */
export function neighbour(code: string, key: string): string {
  const from = TILES.find((tile) => tile.code === code);
  if (!from) return code;
  const ahead = TILES.filter((tile) => {
    switch (key) {
      case 'ArrowLeft':
        return tile.row === from.row && tile.column < from.column;
      case 'ArrowRight':
        return tile.row === from.row && tile.column > from.column;
      case 'ArrowUp':
        return tile.row === from.row - 1;
      case 'ArrowDown':
        return tile.row === from.row + 1;
      default:
        return false;
    }
  });
  const nearest = ahead.sort((a, b) => Math.abs(a.column - from.column) - Math.abs(b.column - from.column))[0];
  return nearest?.code ?? code;
}
