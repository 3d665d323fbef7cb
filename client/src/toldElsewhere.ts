/** Whether mistakes of YAML itself are told by another extension, so that Chancery keeps silent about them. */

export interface YamlCheck {
  /** Null for a document that is not open. */
  readonly languageId: string | null;
  /** The setting `chancery.yamlProblems`; anything may stand there. */
  readonly setting: unknown;
  /** The setting `yaml.validate` of the other extension. */
  readonly validate: unknown;
  /** The other extension is there. */
  readonly isInstalled: boolean;
}

export function isToldElsewhere({ languageId, setting, validate, isInstalled }: YamlCheck): boolean {
  // The lines between --- of a text are read by nobody else.
  if (languageId !== 'yaml' || setting === 'always') return false;
  return setting === 'never' || (isInstalled && validate !== false);
}

/** The code of what every YAML tool tells; `yaml-limits` is of Chancery alone. */
const sharedCode = 'yaml';

export function withoutShared<Problem extends { readonly code?: unknown }>(problems: Problem[]): Problem[] {
  return problems.filter(({ code }) => code !== sharedCode);
}
