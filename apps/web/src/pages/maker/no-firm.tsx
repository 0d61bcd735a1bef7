import { EmptyState } from '../../elements/empty-state.js';
import { Page, Sheet } from '../../elements/page.js';
import { useText } from '../../language/language.js';

/** A page of a firm, opened by somebody who belongs to none. */
export function NoFirm({ title }: { readonly title: string }) {
  const t = useText();
  return (
    <Page title={title}>
      <Sheet>
        <EmptyState title={t.noFirmTitle} text={t.noFirmText} to="/claim" action={t.nav.claim} />
      </Sheet>
    </Page>
  );
}
