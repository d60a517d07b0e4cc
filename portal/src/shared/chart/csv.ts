import type { Column } from '@/shared/list/list';

/** A table as CSV text: with a byte order mark, so that spreadsheets read Chinese, and no cell that they would compute. */
export function csvOf<T>(columns: Column<T>[], rows: T[]): string {
  const lines = [
    columns.map((column) => column.title),
    ...rows.map((row) => columns.map((column) => column.text(row))),
  ];
  return '\uFEFF' + lines.map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(shown: string): string {
  // What is set for the eye, a file has plain: programs read "-" as minus, and look for blanks.
  const text = shown.replace(/^\u2212/, '-').replaceAll('\u00a0', ' ');
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+ ?%?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
