/** Rows or files pasted anywhere outside a text field are points to import. */
import { t } from '../../words/language.ts';
import { isField } from '../keys.ts';

export const pastedFile = (text: string): File =>
  new File([text], t('points.import.pasted'), { type: 'text/plain' });

/** What the clipboard holds, as files; none where it holds neither a file nor a text. */
function filesOf(data: DataTransfer): readonly File[] {
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [pastedFile(text)];
}

export function bindPaste(importFiles: (files: readonly File[]) => void): () => void {
  const onPaste = (e: ClipboardEvent) => {
    if (!e.clipboardData || isField(e.target) || isField(document.activeElement)) return;
    const files = filesOf(e.clipboardData);
    if (files.length === 0) return;
    e.preventDefault();
    importFiles(files);
  };
  addEventListener('paste', onPaste);
  return () => removeEventListener('paste', onPaste);
}
