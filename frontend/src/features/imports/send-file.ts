export interface Sending {
  /** The import to look at; `already` where the same file was there before. */
  answer: Promise<{ importId: number; already: boolean }>;
  cancel: () => void;
}

/** Why a file was not taken, in words for the page. */
export class NotSent extends Error {}

const UNREACHED = 'The file did not arrive: the connection broke. Nothing was imported; try again.';
const CANCELLED = 'You stopped the upload. Nothing was imported.';

/**
 * Sends the bytes of a file. Not by `fetch`, which cannot tell how far it is.
 * @param tell how much is sent, from 0 to 1
 */
export function sendFile(file: File, tell: (part: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<{ importId: number; already: boolean }>((fulfil, reject) => {
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 202) fulfil(JSON.parse(request.responseText) as { importId: number; already: boolean });
      else reject(new NotSent(messageIn(request.responseText)));
    };
    request.onerror = () => reject(new NotSent(UNREACHED));
    request.onabort = () => reject(new NotSent(CANCELLED));
  });
  request.open('POST', `/imports?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : UNREACHED;
  } catch {
    return UNREACHED;
  }
}
