import type { Page } from '@playwright/test';

/** What a visit of a page was like. */
export interface Visit {
  /** Largest contentful paint, ms after the start. */
  lcp: number;
  /** Sum of all layout shifts that no input caused: never less than the session windows of CLS. */
  cls: number;
  /** The slowest interaction, ms to the next paint: INP, as long as there are fewer than fifty. */
  inp: number;
}

/** As the browser itself counts (W3C: Largest Contentful Paint, Layout Instability, Event Timing), on every page opened from now on. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const visit = { lcp: 0, cls: 0, inp: 0 };
    Object.assign(window, { visit });
    const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    observe('largest-contentful-paint', (entry) => (visit.lcp = entry.startTime));
    observe('layout-shift', (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) visit.cls += shift.value;
    });
    observe('event', (entry) => {
      const { interactionId } = entry as PerformanceEntry & { interactionId: number };
      if (interactionId) visit.inp = Math.max(visit.inp, entry.duration);
    });
  });
}

/** After the browser has had two frames to tell of the last interaction. */
export const visitOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Visit>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done((window as unknown as { visit: Visit }).visit), 100)),
        ),
      ),
  );

/** The value that so much of all is no greater than; the nearest rank. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
