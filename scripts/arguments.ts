/** What `read` makes of the command line. Where it throws, says why and how the command is used, and ends with code 2. */
export function argumentsFor<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
