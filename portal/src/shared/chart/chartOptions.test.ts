import { describe, expect, it } from 'vitest';
import { barsLie, chartHeight, chartOptions, legendLines, lineLabels, type Drawing } from './chartOptions';

const names = (count: number, name: string) => Array.from({ length: count }, () => name);
const drawing = (more: Partial<Drawing>): Drawing => ({
  labels: names(11, 'Equipment and instruments'),
  series: [{ name: 'Served', values: names(11, '').map((_, place) => place) }],
  format: (value) => `${value}.0%`,
  width: 1060,
  fontSize: 12,
  colour: (name) => name,
  font: 'serif',
  ...more,
});
const months = { labels: names(12, '2025年12月'), shortLabels: names(12, '12月'), lines: true };
const four = ['需求', '供给', '提出的方案', '达成的协议'].map((name) => ({ name, values: [] }));

describe('bars', () => {
  it('stand on a wide page, and lie where their labels would not fit', () => {
    expect(chartOptions(drawing({}))).toMatchObject({ xAxis: { type: 'category' }, yAxis: { type: 'value' } });
    expect(chartOptions(drawing({ width: 300 }))).toMatchObject({
      xAxis: { type: 'value', splitNumber: 3 },
      yAxis: { type: 'category', inverse: true },
    });
  });

  it('stand on a telephone, too, where they are few', () => {
    expect(barsLie(drawing({ width: 300, labels: names(3, '乡村') }))).toBe(false);
  });

  it('have more room the more of them lie', () => {
    expect(chartHeight(drawing({}))).toBe(320);
    expect(chartHeight(drawing({ width: 300 }))).toBeGreaterThan(400);
  });
});

describe('the labels of lines', () => {
  it('are whole on a wide page, and every one is there', () => {
    expect(lineLabels(drawing(months))).toEqual({ shown: months.labels, every: 1 });
  });

  it('are short on a telephone, every second one, the last always', () => {
    expect(lineLabels(drawing({ ...months, width: 300 }))).toEqual({ shown: months.shortLabels, every: 2 });
    const { xAxis } = chartOptions(drawing({ ...months, width: 300 })) as {
      xAxis: { axisLabel: { interval: (place: number) => boolean } };
    };
    expect([11, 10, 1, 0].map(xAxis.axisLabel.interval)).toEqual([true, false, true, false]);
  });
});

describe('the legend', () => {
  it('breaks where it is full, and the drawing leaves it room', () => {
    const words = four.map((one) => one.name);
    expect(legendLines(words, 1060, 12)).toBe(1);
    expect(legendLines(words, 300, 12)).toBe(2);
    expect(chartOptions(drawing({ ...months, series: four }))).toMatchObject({ grid: { top: 36 } });
    expect(chartOptions(drawing({ ...months, series: four, width: 300 }))).toMatchObject({ grid: { top: 60 } });
  });
});

describe('the axis', () => {
  it('may be written shorter than the values', () => {
    const { yAxis } = chartOptions(drawing({ axisFormat: (value) => `${value}%` })) as {
      yAxis: { axisLabel: { formatter: (value: number) => string } };
    };
    expect(yAxis.axisLabel.formatter(40)).toBe('40%');
  });
});
