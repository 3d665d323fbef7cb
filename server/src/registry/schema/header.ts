/** The keys at the head of a registry file, beside its lists. */

export const HEADER = {
  registry: 'Version of this format: 1.',
  title: 'What the file is about.',
  'evidence-until':
    'Until when its facts are known, in EDTF. A tenure without an end is read as still running up to its last day and no further. Left out: its owner keeps the file up to date.',
} as const;
