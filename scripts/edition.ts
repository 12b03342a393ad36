import { print, tried } from './cli/print.ts';
import { edition } from './editions/edition.ts';
import { PROJECT_FOLDER } from './inputs.ts';

print(tried(() => edition(process.argv.slice(2), PROJECT_FOLDER)));
