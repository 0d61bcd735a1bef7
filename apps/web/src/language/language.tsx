import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Locale } from '#kernel';
import { type Dictionary, DICTIONARIES } from './dictionary.js';
import { formatDay, formatInstant, formatInstantDay } from './format.js';

const REMEMBERED = 'lianqiao.language';

interface Language {
  readonly locale: Locale;
  readonly t: Dictionary;
  readonly choose: (locale: Locale) => void;
  /** `YYYY-MM-DD` as people write it. */
  readonly day: (day: string) => string;
  /** The day of an instant. */
  readonly instantDay: (instant: string) => string;
  /** An instant to the minute. */
  readonly instant: (instant: string) => string;
}

const LanguageContext = createContext<Language | null>(null);

function remembered(): Locale {
  const saved = localStorage.getItem(REMEMBERED);
  return saved === 'en' ? 'en' : 'zh';
}

/** Chinese unless the reader chose English; the choice stays on the device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(remembered);
  // Before anything below renders: the API client reads the language from here.
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  useEffect(() => {
    localStorage.setItem(REMEMBERED, locale);
    // Downloads are links, which a browser follows with the language of its own.
    document.cookie = `lianqiao_language=${locale}; path=/; max-age=31536000; samesite=lax`;
  }, [locale]);
  const value = useMemo<Language>(
    () => ({
      locale,
      t: DICTIONARIES[locale],
      choose: setLocale,
      day: (day) => formatDay(day, locale),
      instantDay: (instant) => formatInstantDay(instant, locale),
      instant: (instant) => formatInstant(instant, locale),
    }),
    [locale],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('useLanguage outside of LanguageProvider');
  return language;
}

/** The sentences in the reader's language. */
export function useText(): Dictionary {
  return useLanguage().t;
}
