import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCreateEvent } from '../../api/events.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { newDraft, sketchOf } from './event-draft.js';
import { EventForm } from './event-form.js';

/** Where a docking meeting begins. */
export default function NewEventPage() {
  const t = useText();
  const words = t.events.form;
  const navigate = useNavigate();
  const { me } = useSignedIn();
  const create = useCreateEvent();
  const [draft, setDraft] = useState(newDraft);
  const [own] = me.departments;
  const [region, setRegion] = useState<PickedRegion | null>(own ? { code: own.region, name: own.name } : null);
  return (
    <Page title={words.title}>
      <Sheet>
        <EventForm
          draft={draft}
          onChange={setDraft}
          pending={create.isPending}
          action={words.create}
          onSave={() =>
            create.mutate(
              { ...sketchOf(draft), regionCode: region?.code ?? '' },
              { onSuccess: ({ id }) => void navigate(`/events/${id}?tab=participants`) },
            )
          }
        >
          <div>
            <span>{words.region}</span>
            <RegionPicker label={words.region} value={region} onChange={setRegion} />
          </div>
        </EventForm>
        <ProblemAlert error={create.error} />
      </Sheet>
    </Page>
  );
}
