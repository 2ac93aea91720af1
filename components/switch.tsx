/** An on/off switch with its label, an explanation, and the reason when it cannot be changed. */
import type { ComponentChildren } from 'preact';

type Props = {
  label: ComponentChildren;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  name: string;
  onChange: (checked: boolean) => void;
};

export function Switch({ label, hint, checked, disabled = false, name, onChange }: Props) {
  return (
    <label class={disabled ? 'jd-switch jd-switch-fixed' : 'jd-switch'}>
      <span class="jd-switch-label">{label}</span>
      <input
        type="checkbox"
        role="switch"
        name={name}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hint && <span class="jd-switch-hint">{hint}</span>}
    </label>
  );
}
