/** The command that writes an export to a file, for messages. */
export const exportCommand = (file: string) => `npm run -s release:export -- --to ${file}`;
