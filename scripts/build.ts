/** `npm run build`: the production build in `build/`, with the hash of the sources it was made from. */
import { run } from './system-packages.ts';
import { sourcesFingerprint, writeStamp } from './build-stamp.ts';

const fingerprint = sourcesFingerprint();
if (!run('npx', ['vite', 'build'])) {
	console.error('The production build failed; the messages above say where.');
	process.exit(1);
}
writeStamp(fingerprint);
