import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';

/** Saves what stands at an address of the API as a file, under the name that the answer gives it. */
export function DownloadButton({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Button icon={<DownloadOutlined />} href={href} download>
      {children}
    </Button>
  );
}
