import { print } from './cli/print.ts';
import { salient } from './cli/run.ts';

print(salient(process.argv.slice(2)));
