import { App, Button } from 'antd';
import { useWithdrawCorrection } from '../../../api/parts.js';
import type { PartCorrection } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';

/** Takes a correction in force back; nothing for one that was. */
export function WithdrawCorrection({ correction: { id, version, state } }: { readonly correction: PartCorrection }) {
  const words = useText().parts;
  const { message } = App.useApp();
  const withdraw = useWithdrawCorrection();
  return (
    <>
      {state === 'in_force' && (
        <Button
          size="small"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ id, version }, { onSuccess: () => void message.success(words.done) })}
        >
          {words.withdraw}
        </Button>
      )}
      <ProblemAlert error={withdraw.error} />
    </>
  );
}
