/** What we use of the package `diff`, which has no types of its own in this version. */
declare module 'diff' {
  /** A unified diff of two texts, with their names in its head. */
  export function createTwoFilesPatch(
    oldName: string,
    newName: string,
    oldText: string,
    newText: string,
    oldHeader?: string,
    newHeader?: string,
  ): string;
}
