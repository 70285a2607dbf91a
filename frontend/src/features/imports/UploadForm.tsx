import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { FormGroup } from '../../ui/FormGroup.js';
import { Progress } from '../../ui/Progress.js';
import { sizeInWords } from './import-words.js';
import { NotSent, sendFile, type Sending } from './send-file.js';

interface UploadFormProps {
  mostBytes: number;
  /** Called when the file is there and being read. */
  onSent: (importId: number, already: boolean) => void;
}

/** Takes a file from the browser and shows how much of it is sent. */
export function UploadForm({ mostBytes, onSent }: UploadFormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef<Sending | null>(null);
  // Whoever leaves the page stops the upload, and nothing of it stays.
  useEffect(() => () => sending.current?.cancel(), []);

  const submit = async () => {
    const fault = faultOf(file, mostBytes);
    if (fault || !file) return setErrors([{ path: 'file', message: fault ?? '' }]);
    setErrors([]);
    setPart(0);
    sending.current = sendFile(file, setPart);
    try {
      const { importId, already } = await sending.current.answer;
      sending.current = null;
      onSent(importId, already);
    } catch (error) {
      sending.current = null;
      setPart(null);
      setErrors([{ path: 'file', message: error instanceof NotSent ? error.message : 'The file did not arrive. Nothing was imported; try again.' }]);
    }
  };
  const error = errors[0]?.message;
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Import a file">
      <FormGroup id="file" label={<label className="govuk-label govuk-label--m" htmlFor="file">File</label>} error={error} hint={`CSV, Excel, OpenDocument or GeoJSON, or packed as gzip or ZIP; at most ${sizeInWords(mostBytes)}.`}>
        <input
          className="govuk-file-upload"
          id="file"
          type="file"
          disabled={part !== null}
          aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </FormGroup>
      {part !== null && <Progress label={`Sending ${file?.name ?? 'the file'}`} part={part} />}
      <p className="govuk-visually-hidden" role="status">{part === null ? '' : `Sending the file: ${Math.floor(part * 10) * 10}%`}</p>
      <div className="govuk-button-group">
        <Button type="submit" busy={part !== null}>Read the file</Button>
        {part !== null && <Button variant="secondary" onClick={() => sending.current?.cancel()}>Stop the upload</Button>}
      </div>
    </Form>
  );
}

function faultOf(file: File | null, mostBytes: number): string | null {
  if (!file) return 'Choose a file';
  if (file.size === 0) return 'This file is empty. Choose another';
  return file.size > mostBytes ? `This file has ${sizeInWords(file.size)}, and at most ${sizeInWords(mostBytes)} are taken. Import it on the command line` : null;
}
