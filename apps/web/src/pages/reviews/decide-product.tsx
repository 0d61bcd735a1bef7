import { App, Button } from 'antd';
import { useState } from 'react';
import { useDecideProduct } from '../../api/products.js';
import type { ReviewedProduct } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { RefuseDialog } from './refuse-dialog.js';
import styles from './reviews.module.css';

interface DecideProductProps {
  readonly product: Pick<ReviewedProduct, 'id' | 'version'>;
}

/** Lists a submitted product or sends it back. */
export function DecideProduct({ product: { id, version } }: DecideProductProps) {
  const words = useText().reviews;
  const { message } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const decide = useDecideProduct();
  return (
    <div className={styles.decide}>
      <Button
        type="primary"
        loading={decide.isPending && !refusing}
        onClick={() => decide.mutate({ id, version }, { onSuccess: () => void message.success(words.approved(1)) })}
      >
        {words.approve}
      </Button>
      <Button disabled={decide.isPending} onClick={() => setRefusing(true)}>
        {words.refuse}
      </Button>
      {!refusing && <ProblemAlert error={decide.error} />}
      {refusing && (
        <RefuseDialog
          count={1}
          pending={decide.isPending}
          error={decide.error}
          onRefuse={(reason) =>
            decide.mutate(
              { id, version, reason },
              {
                onSuccess: () => {
                  setRefusing(false);
                  void message.success(words.refused(1));
                },
              },
            )
          }
          onClose={() => setRefusing(false)}
        />
      )}
    </div>
  );
}
