import { createI18n } from 'vue-i18n';
import { language, type LanguageTag } from '@/preferences/preferences';
import zh from './zh-CN';

/** The Chinese messages, with any text in their places: what every language must have. */
export type Messages = Shape<typeof zh>;
type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export const i18n = createI18n<[Messages], LanguageTag, false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<LanguageTag, Messages>,
});

/** Outside of components. */
export const t = i18n.global.t;

async function show(chosen: LanguageTag): Promise<void> {
  if (chosen === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('./en')).default);
  }
  i18n.global.locale.value = chosen;
}

/** The kept language, before the first page is shown. */
export function showKeptLanguage(): Promise<void> {
  return show(language.value);
}

/** Another language: its messages first, so that whatever is loaded anew for it is worded in it. */
export async function switchLanguage(chosen: LanguageTag): Promise<void> {
  await show(chosen);
  language.value = chosen;
}
