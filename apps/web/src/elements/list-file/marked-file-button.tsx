import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { fetchMarkedFile, type SentFile } from '../../api/list-file.js';
import { useCommand } from '../../api/command.js';
import { useText } from '../../language/language.js';
import { ProblemAlert } from '../problem-alert.js';

interface MarkedFileButtonProps extends SentFile {
  /** Where the API marks such files. */
  readonly path: string;
}

/** Gives the chosen file back with every mistake marked in its cell. */
export function MarkedFileButton({ path, ...sent }: MarkedFileButtonProps) {
  const t = useText();
  const marking = useCommand(() => fetchMarkedFile(path, sent));
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        loading={marking.isPending}
        onClick={() => marking.mutate(undefined, { onSuccess: ({ bytes, name }) => save(bytes, name) })}
      >
        {t.listFiles.marked}
      </Button>
      <ProblemAlert error={marking.error} />
    </>
  );
}

function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
