import { Field, Select } from '@fluentui/react-components';
import { useSession, useTexts } from '../session/use-session';

/** The language that the pane speaks. */
export function LanguageChoice() {
  const session = useSession();
  const texts = useTexts();
  return (
    <Field label={texts.pane.more.language}>
      <Select
        value={texts.language}
        onChange={(_, { value }) => void session.setLanguage(value === 'en' ? 'en' : 'vi')}
      >
        <option value="vi" lang="vi">
          Tiếng Việt
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
    </Field>
  );
}
