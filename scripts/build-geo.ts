import { print, tried } from './cli/print.ts';
import { buildGeo } from './geo/buildGeo.ts';
import { PROJECT_FOLDER } from './inputs.ts';

print(tried(() => buildGeo(process.argv.slice(2), PROJECT_FOLDER)));
