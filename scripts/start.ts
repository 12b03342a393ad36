/** `npm start`: serves the production build, made first where it is missing or out of date. */
import { buildIsFresh } from './build-stamp.ts';
import { portFromEnvironment } from './port.ts';

portFromEnvironment();
if (!buildIsFresh()) {
	console.log('Building first: the build is missing or older than its sources.');
	await import('./build.ts');
}
await import('./serve.ts');
