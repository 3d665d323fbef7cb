/** Files below a folder of a file system that has no search: folder by folder, up to a number of them. */

export interface Listing<Place> {
  readonly folders: readonly Place[];
  readonly files: readonly Place[];
}

export interface Walk<Place> {
  readonly files: readonly Place[];
  /** False when there were more folders than could be looked into. */
  readonly complete: boolean;
}

/** Nearer folders first. */
export async function walk<Place>(
  base: Place,
  list: (folder: Place) => Promise<Listing<Place>>,
  maxFolders: number,
): Promise<Walk<Place>> {
  const files: Place[] = [];
  let level: readonly Place[] = [base];
  let left = maxFolders;
  while (level.length > 0 && left > 0) {
    const next: Place[] = [];
    for (const folder of level.slice(0, left)) {
      const inside = await list(folder);
      files.push(...inside.files);
      next.push(...inside.folders);
    }
    if (level.length > left) return { files, complete: false };
    left -= level.length;
    level = next;
  }
  return { files, complete: level.length === 0 };
}
