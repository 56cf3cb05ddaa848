declare module 'write-file-atomic' {
  /** Writes to a file beside it, syncs that to the disk and renames it. */
  function writeFileAtomic(path: string, data: string, options?: { mode?: number }): Promise<void>
  export = writeFileAtomic
}
