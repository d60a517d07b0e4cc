import { watch } from 'vue';
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

/** Shows the chosen language now and after every change. */
export async function followLanguage(): Promise<void> {
  await show(language.value);
  watch(language, (chosen) => void show(chosen));
}
