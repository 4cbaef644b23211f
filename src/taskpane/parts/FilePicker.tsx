import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { useHidden } from './use-hidden';

interface FilePickerProps extends Pick<ButtonProps, 'appearance' | 'className' | 'disabledFocusable'> {
  /** What the button says. */
  readonly children: string;
  readonly icon?: NonNullable<ButtonProps['icon']>;
  /** What the chooser of files is called, where the button says more or less than that. */
  readonly label?: string;
  /** Endings, `.xlsx,.xls`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets files of this machine be chosen. */
export function FilePicker({
  children,
  icon,
  label = children,
  accept,
  multiple,
  onFiles,
  ...button
}: FilePickerProps) {
  const hidden = useHidden();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // So that the same file can be chosen again after it was mended.
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <Button {...button} {...(icon ? { icon } : {})} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        tabIndex={-1}
        aria-label={label}
        className={hidden}
        onChange={choose}
      />
    </>
  );
}
