let loaded: Promise<ReadonlySet<string>> | undefined;

/** The passwords that strangers try first. Read when somebody first sets one: a server that is never asked does not hold them. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  return loaded;
}
