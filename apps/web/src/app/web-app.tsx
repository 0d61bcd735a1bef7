import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useRef } from 'react';
import { RouterProvider } from 'react-router/dom';
import { asProblem } from '../api/problem.js';
import { LanguageProvider, useLanguage } from '../language/language.js';
import { router } from './routes.js';
import { theme } from './theme.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only an answer that never came is asked for again.
      retry: (failures, error) => failures < 2 && asProblem(error)?.unanswered === true,
    },
  },
});

/** Everything the pages stand in: language, data, look, addresses. */
export function WebApp() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <Look>
          <RouterProvider router={router} />
        </Look>
      </QueryClientProvider>
    </LanguageProvider>
  );
}

function Look({ children }: { readonly children: ReactNode }) {
  const { locale } = useLanguage();
  const queryClient = useQueryClient();
  const shown = useRef(locale);
  useEffect(() => {
    // Reasons and problems come from the API as sentences: fetch them in the new language.
    if (shown.current !== locale) void queryClient.invalidateQueries();
    shown.current = locale;
  }, [locale, queryClient]);
  return (
    <ConfigProvider
      theme={theme}
      locale={locale === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional' }}
    >
      <App message={{ duration: 3 }}>{children}</App>
    </ConfigProvider>
  );
}
