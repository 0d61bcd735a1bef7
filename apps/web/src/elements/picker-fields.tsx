import { IndustryPicker } from './industry-picker.js';
import type { Picked } from './level-picker.js';
import { RegionPicker } from './region-picker.js';

interface PickerFieldProps {
  readonly label: string;
  /** These two are given by the form's item. */
  readonly value?: Picked | null;
  readonly onChange?: (picked: Picked | null) => void;
}

const ignore = () => undefined;

export function RegionField({ label, value = null, onChange = ignore }: PickerFieldProps) {
  return <RegionPicker label={label} value={value} onChange={onChange} />;
}

export function IndustryField({ label, value = null, onChange = ignore }: PickerFieldProps) {
  return <IndustryPicker label={label} value={value} onChange={onChange} />;
}
