import { App, Button } from 'antd';
import type { Shortage } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { usePutMany } from './put-many.js';

interface IntroduceSelectedProps {
  readonly line: Shortage;
  readonly enterpriseIds: readonly string[];
  readonly onDone: () => void;
}

/** Puts one line to all the makers that were picked, after asking once. */
export function IntroduceSelected({ line, enterpriseIds, onDone }: IntroduceSelectedProps) {
  const t = useText();
  const { modal, message } = App.useApp();
  const many = usePutMany();
  const count = enterpriseIds.length;
  const ask = () =>
    void modal.confirm({
      title: t.lists.makers.sureTitle(count),
      content: t.lists.makers.sureText,
      okText: t.lists.makers.introduce,
      cancelText: t.actions.cancel,
      onOk: async () => {
        const put = await many.run(enterpriseIds.map((enterpriseId) => ({ shortageId: line.id, enterpriseId })));
        if (put === count) void message.success(t.lists.makers.done(put));
        else void message.warning(t.lists.makers.partly(put, count));
        onDone();
      },
    });
  return (
    <Button type="primary" disabled={count === 0} onClick={ask}>
      {t.lists.makers.introduceSelected(count)}
    </Button>
  );
}
