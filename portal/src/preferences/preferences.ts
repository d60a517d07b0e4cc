import { ref, watchEffect } from 'vue';

export type LanguageTag = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';
export type TextSize = 'normal' | 'large';

const KEY = 'linkage.preferences';

interface Kept {
  language: LanguageTag;
  theme: Theme;
  textSize: TextSize;
}

/** What a browser kept, as far as it is sound; Chinese, and the system's colours, for who has chosen nothing. */
export function readKept(text: string | null, systemIsDark: boolean): Kept {
  let kept: Partial<Kept> = {};
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as Partial<Kept>;
  } catch {
    // Not ours: as if nothing were kept.
  }
  return {
    language: kept.language === 'en' ? 'en' : 'zh-CN',
    theme: kept.theme === 'dark' || kept.theme === 'light' ? kept.theme : systemIsDark ? 'dark' : 'light',
    textSize: kept.textSize === 'large' ? 'large' : 'normal',
  };
}

const inBrowser = typeof window !== 'undefined';
const kept = inBrowser
  ? readKept(localStorage.getItem(KEY), window.matchMedia('(prefers-color-scheme: dark)').matches)
  : readKept(null, false);

export const language = ref<LanguageTag>(kept.language);
export const theme = ref<Theme>(kept.theme);
export const textSize = ref<TextSize>(kept.textSize);

/** Shows the choices on the page and keeps them, at every change. */
export function applyPreferences(): void {
  watchEffect(() => {
    const page = document.documentElement;
    page.lang = language.value;
    page.classList.toggle('dark', theme.value === 'dark');
    page.classList.toggle('large-text', textSize.value === 'large');
    const now: Kept = { language: language.value, theme: theme.value, textSize: textSize.value };
    localStorage.setItem(KEY, JSON.stringify(now));
  });
}
