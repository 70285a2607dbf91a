const WEB_ADDRESS = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)(?:[/?#][^\s\\]*)?$/i;

/** The host of a web address, to be written out beside a link; null where the text is no https or http address that may be shown as one. */
export function webHost(text: string): string | null {
  return WEB_ADDRESS.exec(text)?.[1]?.toLowerCase() ?? null;
}
