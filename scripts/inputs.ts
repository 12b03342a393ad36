import { join } from 'node:path';

/** The project's own folder, wherever a command is called from. */
export const PROJECT_FOLDER = join(import.meta.dirname, '..');
