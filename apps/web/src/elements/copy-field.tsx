import { App, Button, Input, Space } from 'antd';
import { useText } from '../language/language.js';

/** A text to carry elsewhere: shown whole, copied with one press. */
export function CopyField({ value, label }: { readonly value: string; readonly label: string }) {
  const t = useText();
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    void message.success(t.actions.copied);
  };
  return (
    <Space.Compact block>
      <Input readOnly value={value} aria-label={label} onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy()}>{t.actions.copy}</Button>
    </Space.Compact>
  );
}
