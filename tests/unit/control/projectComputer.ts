import { openProject } from '../../../scripts/cli/openProject.ts';

/** The project's own tables and a computer over them. */
export const { tables: projectTables, computer: projectComputer } = openProject();
