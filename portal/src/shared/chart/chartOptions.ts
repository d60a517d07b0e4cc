import type { EChartsCoreOption } from 'echarts/core';

export interface Series {
  name: string;
  values: (number | null)[];
}

/** What is drawn, and the room that there is for it. */
export interface Drawing {
  labels: string[];
  /** For where the whole ones don't fit beside each other; only lines take them. */
  shortLabels?: string[] | undefined;
  series: Series[];
  format: (value: number) => string;
  /** Of the axis, where it is written shorter than the values. */
  axisFormat?: ((value: number) => string) | undefined;
  lines?: boolean | undefined;
  width: number;
  fontSize: number;
  colour: (name: string) => string;
  font: string;
}

/** Lines differ by their marks, too: not everybody tells their colours apart. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
/** About what the numbers of the value axis take, and the edges. */
const AXIS = 64;
/** The longest word of a label is about as wide as so many times the size of its letters. */
const WORD = 6.5;
const LEGEND_GAP = 10;
const LEGEND_MARK = 30;

/** How wide words come out, about: a Chinese character is a square, others are a little more than half as wide. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 1 : 0.6) * fontSize, 0);
}

/** How many lines the legend breaks into. */
export function legendLines(names: string[], width: number, fontSize: number): number {
  let lines = 1;
  let used = LEGEND_GAP;
  for (const name of names) {
    const needed = LEGEND_MARK + textWidth(name, fontSize) + LEGEND_GAP;
    if (used > LEGEND_GAP && used + needed > width) {
      lines++;
      used = LEGEND_GAP;
    }
    used += needed;
  }
  return lines;
}

const labelRoom = (count: number, width: number) => Math.max(1, width - AXIS) / Math.max(1, count);

/** Bars lie where their labels would not fit under them; a few labels always fit. */
export function barsLie({ labels, lines, width, fontSize }: Pick<Drawing, 'labels' | 'lines' | 'width' | 'fontSize'>) {
  return !lines && labels.length > 4 && labelRoom(labels.length, width) < fontSize * WORD;
}

/** The height in pixels: lying bars each need a line of their own. */
export function chartHeight(drawing: Pick<Drawing, 'labels' | 'lines' | 'width' | 'fontSize'>): number {
  const usual = drawing.fontSize > 12 ? 380 : 320;
  return barsLie(drawing) ? Math.max(usual, drawing.labels.length * drawing.fontSize * 2.9 + 90) : usual;
}

/** Labels of lines: whole where they fit, else short ones, and as few as stand clear of each other, the last one always. */
export function lineLabels({
  labels,
  shortLabels,
  width,
  fontSize,
}: Pick<Drawing, 'labels' | 'shortLabels' | 'width' | 'fontSize'>) {
  const room = labelRoom(labels.length, width);
  const whole = room >= fontSize * WORD || !shortLabels;
  const shown = whole ? labels : shortLabels;
  const widest = whole ? fontSize * WORD : Math.max(0, ...shown.map((label) => textWidth(label, fontSize) + 6));
  const every = Math.max(1, Math.ceil(widest / room));
  return { shown, every };
}

export function chartOptions(drawing: Drawing): EChartsCoreOption {
  const { labels, series, format, lines, width, fontSize, colour, font } = drawing;
  const text = { color: colour('--ink'), fontSize };
  const lie = barsLie(drawing);
  const room = labelRoom(labels.length, width);
  const { shown, every } = lines ? lineLabels(drawing) : { shown: labels, every: 1 };
  const names = {
    type: 'category',
    data: shown,
    // The first of the list stands at the top.
    inverse: lie,
    axisLabel: {
      ...text,
      interval: every === 1 ? 0 : (place: number) => (shown.length - 1 - place) % every === 0,
      width: lie ? width * 0.36 : room * every - 4,
      overflow: 'break',
    },
  };
  const values = {
    type: 'value',
    // Few enough that their numbers stand apart where they lie beside each other.
    splitNumber: lie && width < 480 ? 3 : 5,
    axisLabel: { ...text, hideOverlap: true, formatter: drawing.axisFormat ?? format },
    splitLine: { lineStyle: { color: colour('--line') } },
  };
  const legend = legendLines(
    series.map((one) => one.name),
    width,
    fontSize,
  );
  return {
    color: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(colour),
    textStyle: { ...text, fontFamily: font },
    animation: false,
    grid: {
      left: 8,
      right: lie ? 28 : 16,
      top: 12 + legend * (Math.max(14, fontSize) + LEGEND_GAP),
      bottom: 8,
      containLabel: true,
    },
    legend: { textStyle: text, top: 0 },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colour('--surface'),
      textStyle: text,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '—'),
    },
    xAxis: lie ? values : names,
    yAxis: lie ? names : values,
    series: series.map(({ name, values: data }, place) =>
      lines
        ? { type: 'line', name, data, symbol: SYMBOLS[place % SYMBOLS.length], symbolSize: width < 480 ? 6 : 8 }
        : { type: 'bar', name, data, barMaxWidth: lie ? 18 : 36 },
    ),
  };
}
