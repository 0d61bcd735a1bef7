import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { industriesIn, useIndustriesNamed } from '../api/catalogue.js';
import { LevelPicker, type Picked } from './level-picker.js';

/** The letter and four digits of a class (小类) in GB/T 4754: nothing lies inside it. */
const CLASS_LENGTH = 5;

interface IndustryPickerProps {
  readonly value: Picked | null;
  readonly onChange: (industry: Picked | null) => void;
  readonly label: string;
  readonly placeholder?: string;
}

/** An industry of GB/T 4754, from its tree or by name. */
export function IndustryPicker(props: IndustryPickerProps) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const named = useIndustriesNamed(useDeferredValue(typed.trim()));
  return (
    <LevelPicker
      {...props}
      load={async (parent) =>
        (await queries.fetchQuery(industriesIn(parent))).items.map(({ code, name }) => ({
          code,
          name: `${code} ${name}`,
          isLeaf: code.length === CLASS_LENGTH,
        }))
      }
      typed={typed}
      onType={setTyped}
      found={(named.data?.items ?? []).map(({ code, name }) => ({ code, name: `${code} ${name}` }))}
      searching={named.isFetching}
    />
  );
}
